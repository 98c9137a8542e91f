/** What a claim says, made comparable: content words with their polarity, amounts with what they count, who speaks. Pure. */
package org.isnad.proposition;
