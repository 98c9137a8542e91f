/** Arabic text with its offsets: spans, folding, tokens, sentences. Knows nothing but the JDK. */
package org.isnad.text;
