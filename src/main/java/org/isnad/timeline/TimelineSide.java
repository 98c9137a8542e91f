package org.isnad.timeline;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether the one whose timeline it is speaks or is spoken of.")
public enum TimelineSide {
    /** They said it. */
    SAID,
    /** Somebody else said it of them. */
    SAID_OF
}
