/** Who speaks: the subject of a reporting verb, a description, or somebody named before. */
package org.isnad.speaker;
