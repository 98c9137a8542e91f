package org.isnad.attribution;

import java.util.List;

/**
 * How sure a claim is, span and speaker together: what its cue and complement promise, held against who was found to speak.
 * Measured on annotated articles: a named speaker beside the cue (قال رامي الحلو إن) is nearly always right, a source
 * without a name (أفاد مصدر) much less often, and least where it is carried over.
 */
final class Confidence {

    private static final double NO_SPEAKER = 0.4;
    private static final double UNNAMED_CARRIED_OVER = 0.6;
    private static final double UNNAMED = 0.8;
    private static final double LOOSE = 0.85;
    private static final double NAMED_HERE = 0.92;
    private static final List<String> LOOSE_RULES = List.of("speech-noun", "reporting-noun", "according-to", "quotation-alone");

    private Confidence() {
    }

    static double of(ClaimDraft draft) {
        if (draft.speaker == null) {
            return Math.min(draft.confidence, NO_SPEAKER);
        }
        if (draft.speaker.entity() == null) {
            return Math.min(draft.confidence, draft.mention == null ? UNNAMED_CARRIED_OVER : UNNAMED);
        }
        if (LOOSE_RULES.stream().anyMatch(draft.rule::startsWith)) {
            return Math.min(draft.confidence, LOOSE);
        }
        return draft.mention == null ? draft.confidence : Math.max(draft.confidence, NAMED_HERE);
    }
}
