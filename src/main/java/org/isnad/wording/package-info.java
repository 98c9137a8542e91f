/** How pages speak: the two languages, their texts, plurals, dates and numbers. */
package org.isnad.wording;
