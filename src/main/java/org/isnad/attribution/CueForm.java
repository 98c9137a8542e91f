package org.isnad.attribution;

/**
 * One inflected form of a cue.
 *
 * @param feminine whether its subject is feminine singular (or a plural of things): قالت
 * @param plural whether its subject is several: أكدوا
 */
record CueForm(CueEntry entry, Type type, boolean feminine, boolean plural) {

    /** What the form is in its clause. */
    enum Type {
        /** أكد */
        PAST,
        /** يؤكد */
        PRESENT,
        /** مؤكداً */
        PARTICIPLE,
        /** قوله */
        SPEECH_NOUN,
        /** تحذير */
        NOMINAL
    }

    boolean finite() {
        return type == Type.PAST || type == Type.PRESENT;
    }
}
