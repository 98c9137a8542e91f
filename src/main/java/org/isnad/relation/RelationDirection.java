package org.isnad.relation;

import org.eclipse.microprofile.graphql.Description;

@Description("Which way a relation runs, seen from the claim asked about.")
public enum RelationDirection {
    /** The claim asked about repeats, updates … the other. */
    OUTGOING,
    /** The other repeats, updates … the claim asked about. */
    INCOMING
}
