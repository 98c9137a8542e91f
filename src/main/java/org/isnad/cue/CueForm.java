package org.isnad.cue;

/**
 * One inflected form of a cue.
 *
 * @param feminine whether its subject is feminine singular (or a plural of things): قالت
 * @param plural whether its subject is several: أكدوا
 */
public record CueForm(CueEntry entry, Type type, boolean feminine, boolean plural) {

    /** What the form is in its clause. */
    public enum Type {
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

    public boolean finite() {
        return type == Type.PAST || type == Type.PRESENT;
    }
}
