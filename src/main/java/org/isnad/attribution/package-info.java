/** Finds who said what: quotation marks, cues, the bounds of what was said, its speaker and the chain behind it. */
package org.isnad.attribution;
