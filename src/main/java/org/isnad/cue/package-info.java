/** Reporting expressions: the verbs, participles, nouns and frames that attribute words to somebody. */
package org.isnad.cue;
