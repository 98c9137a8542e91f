package org.isnad.comparison;

import org.eclipse.microprofile.graphql.Description;

@Description("How one claim stands to another of a different article.")
public enum RelationKind {
    /** The same statement of the same speaker, reported again. */
    REPEATS,
    /** Another speaker, the same proposition. */
    CORROBORATES,
    /** The same subject and measure, later and changed. */
    UPDATES,
    /** Both cannot hold. */
    CONTRADICTS
}
