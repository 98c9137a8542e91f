package org.isnad.attribution;

/** A reporting expression at its place, as one token; what stands around it is found by the rules. */
record Cue(int token, CueForm form) {

    CueEntry entry() {
        return form.entry();
    }

    boolean finite() {
        return form.finite();
    }

    boolean participle() {
        return form.type() == CueForm.Type.PARTICIPLE;
    }
}
