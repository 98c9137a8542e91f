/** The pure core: text in, findings out. No framework, no I/O beyond the lexicons it is built with. */
package org.isnad.extraction;
