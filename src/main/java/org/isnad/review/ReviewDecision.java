package org.isnad.review;

import org.eclipse.microprofile.graphql.Description;

@Description("What an editor does with a claim.")
public enum ReviewDecision {
    /** It is right as it stands. */
    ACCEPT,
    /** It is right after what the correction says; the claim becomes ACCEPTED. */
    CORRECT,
    /** It is wrong. */
    REJECT,
    /** Takes the last decision back: all it changed is as before. */
    UNDO
}
