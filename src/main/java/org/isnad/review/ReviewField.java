package org.isnad.review;

import org.eclipse.microprofile.graphql.Description;

@Description("What of a claim a decision changed.")
public enum ReviewField {
    /** PROPOSED, ACCEPTED or REJECTED. */
    STATUS,
    /** Who said it. */
    SPEAKER,
    /** Which characters name the speaker. */
    SPEAKER_MENTION,
    /** Quoted, partly quoted or reported. */
    KIND,
    /** What the speaker does by saying it. */
    STANCE,
    /** The day of the statement. */
    SAID_ON,
    /** Where the content stands in the text. */
    SPAN
}
