package org.isnad.candidate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("MergeCandidateStatus")
@Description("Whether somebody has decided about two records that may be one.")
public enum CandidateStatus {
    /** Nobody has. */
    OPEN,
    /** They are two. */
    DISMISSED
}
