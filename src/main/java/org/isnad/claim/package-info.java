/** Claims: what was said, by whom, with which cue, and the chain by which it reached us. */
package org.isnad.claim;
