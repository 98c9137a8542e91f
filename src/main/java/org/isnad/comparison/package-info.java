/** Two claims side by side: which words they share, who speaks, and what a rule may find of them. Pure. */
package org.isnad.comparison;
