/** Reads what a text says in numbers: dates in four month systems, relative days, and counted figures. */
package org.isnad.expression;
