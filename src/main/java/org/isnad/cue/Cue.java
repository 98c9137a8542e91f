package org.isnad.cue;

/** A reporting expression at its place, as one token; what stands around it is found by the rules. */
public record Cue(int token, CueForm form) {

    public CueEntry entry() {
        return form.entry();
    }

    public boolean finite() {
        return form.finite();
    }

    public boolean participle() {
        return form.type() == CueForm.Type.PARTICIPLE;
    }
}
