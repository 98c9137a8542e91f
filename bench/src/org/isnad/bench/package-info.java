/** How fast the extractor is, against a plain analyzer, against itself on longer texts and on hostile ones. */
package org.isnad.bench;
