/** Deciding who is who over GraphQL: merging, splitting, naming, undoing, and the history of it. */
package org.isnad.editing;
