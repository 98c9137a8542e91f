package org.isnad.finding;

/** A party's part in how a statement reached us, from the speaker outwards. */
public enum ChainRole {
    /** Who said it. */
    SPEAKER,
    /** The outlet it was said to: في تصريح لوكالة كذا. */
    INTERVIEWER,
    /** Who passes it on: نقلت صحيفة كذا عن. */
    RELAYER,
    /** Where the whole article comes from: المصدر: كذا. */
    CREDITED_SOURCE,
    /** The outlet that published this copy. */
    PUBLISHER
}
