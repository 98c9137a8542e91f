/** One statement as outlets retell it: in which words, how introduced, from which origins. */
package org.isnad.retelling;
