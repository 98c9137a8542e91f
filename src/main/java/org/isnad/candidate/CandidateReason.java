package org.isnad.candidate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("MergeCandidateReason")
@Description("Why two records may be one.")
public enum CandidateReason {
    /** They bear the same name. */
    SAME_NAME,
    /** One is known by no more than the last name of the other. */
    SAME_SURNAME,
    /** One has fewer names than the other, its first and last among them. */
    SHORTER_NAME,
    /** Their names sound alike. */
    SPELLING
}
