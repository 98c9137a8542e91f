/** The vocabulary: tab-separated files that an Arabic editor can read and extend, loaded once and checked at start. */
package org.isnad.lexicon;
