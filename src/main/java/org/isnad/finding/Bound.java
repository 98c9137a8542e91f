package org.isnad.finding;

/** How a text hedges a number. */
public enum Bound {
    /** The number itself: 50 عاملا. */
    EXACT,
    /** Near it: نحو 50. */
    ABOUT,
    /** It or more: ما لا يقل عن 50. */
    AT_LEAST,
    /** It or less: لا يزيد على 50. */
    AT_MOST,
    /** More: أكثر من 50. */
    MORE_THAN,
    /** Less: أقل من 50. */
    LESS_THAN
}
