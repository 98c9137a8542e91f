package org.isnad.claim;

import org.eclipse.microprofile.graphql.Description;

@Description("What an editor has decided about a finding.")
public enum ReviewStatus {
    /** Found by the extractor, not yet decided. */
    PROPOSED,
    /** Confirmed. */
    ACCEPTED,
    /** Declared wrong. */
    REJECTED
}
