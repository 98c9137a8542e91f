package org.isnad.attribution;

import java.util.Set;

/** Finds the words that may report; a negated, future or merely possible one reports nothing: لم يؤكد, سيعلن, يمكن أن يقول. */
final class CueFinder {

    private static final Set<String> MODALS = Set.of("ان", "قد", "كي", "لكي", "ربما", "لعل", "بان", "حتي", "سوف", "اذا");

    private final Reading reading;
    private final Cue[] cues;

    CueFinder(Reading reading, CueLexicon lexicon) {
        this.reading = reading;
        this.cues = new Cue[reading.size()];
        for (int i = 0; i < reading.size(); i++) {
            CueForm form = reading.token(i).isWord() && !reading.isFurniture(i) ? lexicon.form(reading.word(i)) : null;
            if (form != null && reports(i, form)) {
                cues[i] = new Cue(i, form);
            }
        }
    }

    /** The cue at a token, or null. */
    Cue at(int token) {
        return token >= 0 && token < cues.length ? cues[token] : null;
    }

    private boolean reports(int i, CueForm form) {
        String before = reading.word(i - 1);
        if (named(i)) {
            return false;
        }
        if (form.finite() && (FunctionWords.in(FunctionWords.NEGATIONS, before) && !before.equals("ما"))) {
            return false;
        }
        return switch (form.type()) {
            case PRESENT -> !FunctionWords.in(MODALS, before);
            case PARTICIPLE -> !reading.word(i).startsWith("ال");
            default -> true;
        };
    }

    /** Inside a name or a title no word reports: طالب, المتحدث باسم. */
    private boolean named(int i) {
        return reading.mention(i) != null || reading.title(i) != null;
    }
}
