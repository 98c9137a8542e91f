package org.isnad.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("In what two related claims differ.")
public enum DifferenceKind {
    /** A number: 12 and 17 injured. */
    FIGURE,
    /** One affirms what the other negates. */
    NEGATION,
    /** Words of opposite sense: rose and fell. */
    ANTONYM,
    /** One speaker denies as a whole what the other asserts, or passes a verdict on it. */
    STANCE,
    /** The same of another day. */
    DATE
}
