/** How two claims of different articles stand to each other: one rule, one class. Pure: similarity never decides alone. */
package org.isnad.comparison;
