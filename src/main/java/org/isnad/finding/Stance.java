package org.isnad.finding;

/** What the speaker does by saying it; it follows the cue. */
public enum Stance {
    /** أكد، قال */
    ASSERTS,
    /** نفى، استبعد */
    DENIES,
    /** حذر من */
    WARNS,
    /** دعا إلى، طالب بـ، شدد على ضرورة */
    CALLS_FOR,
    /** تعهد بـ، وعد */
    PROMISES,
    /** شكر */
    THANKS,
    /** أدان، استنكر */
    CONDEMNS,
    /** أعرب عن قلقه */
    EXPRESSES_CONCERN,
    /** اتهم */
    ACCUSES,
    /** تساءل */
    ASKS,
    /** Praise, congratulation, condolence, refusal, hope. */
    OTHER
}
