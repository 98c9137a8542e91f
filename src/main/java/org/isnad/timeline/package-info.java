/** What somebody said and what was said of them, by date. */
package org.isnad.timeline;
