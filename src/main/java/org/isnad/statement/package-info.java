/** Statements: one utterance with all its reports, in which words and by how many outlets and independent origins. */
package org.isnad.statement;
