/** Measures the extraction against texts annotated by hand: pairs of a text and what a careful reader finds in it. */
package org.isnad.score;
