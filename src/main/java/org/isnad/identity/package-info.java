/** What editors decide of who is who: merges, splits, names and aliases, with their history; each can be undone. */
package org.isnad.identity;
