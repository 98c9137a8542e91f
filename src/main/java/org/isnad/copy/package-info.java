/** Articles that are one text but for editing: found once, when an article comes in. */
package org.isnad.copy;
