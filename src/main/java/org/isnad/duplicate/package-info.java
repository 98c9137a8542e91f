/** Records that may be one, shown with their evidence for editors to merge or keep apart. */
package org.isnad.duplicate;
