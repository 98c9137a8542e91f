/** Related claims beside each other: what changed, what contradicts, and what editors decide about it. */
package org.isnad.contrast;
