/** What is reported: from the complementizer or the object to where the source stops speaking, and its stance. */
package org.isnad.content;
