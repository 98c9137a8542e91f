/**
 * One article under reading: its sentences and paragraphs with names, titles and quotations, and the words that tell its
 * grammar.
 */
package org.isnad.sentence;
