package org.isnad.attribution;

import org.isnad.finding.Stance;

/** What the speaker does by saying it: the cue decides, and under a neutral cue the content's first noun: أكد ضرورة. */
final class StanceReader {

    private final Reading reading;
    private final ContentHeads heads;

    StanceReader(Reading reading, ContentHeads heads) {
        this.reading = reading;
        this.heads = heads;
    }

    Stance of(CueEntry entry, Content content) {
        if (entry != null && entry.stance() != Stance.ASSERTS) {
            return entry.stance();
        }
        int first = content.first();
        while (first < content.after() && reading.punctuation(first)) {
            first++;
        }
        Stance head = heads.stance(FunctionWords.bare(reading.word(first)));
        if (head != null && head != Stance.ASSERTS) {
            return head;
        }
        return byWords(first, content.after());
    }

    private Stance byWords(int first, int after) {
        String opening = reading.word(first);
        if (opening.equals("يجب") || opening.equals("ينبغي") || opening.equals("لابد")
                || opening.equals("علي") && reading.word(first + 1).startsWith("ال")
                || opening.equals("لا") && reading.word(first + 1).equals("بد")) {
            return Stance.CALLS_FOR;
        }
        for (int i = first; i < after; i++) {
            String word = reading.word(i);
            if (word.equals("يجب") || word.equals("ينبغي")) {
                return Stance.CALLS_FOR;
            }
            if (word.equals("قلقون") || word.equals("قلقه") || word.equals("قلق") || word.equals("بالقلق")) {
                return Stance.EXPRESSES_CONCERN;
            }
            if (word.startsWith("سن") && word.length() > 4 && !word.startsWith("سنو") && !word.startsWith("سنه")
                    || word.startsWith("وسن") && word.length() > 5 && !word.startsWith("وسنو")) {
                return Stance.PROMISES;
            }
            if (word.equals("ملتزمه") || word.equals("ملتزم") || word.equals("ملتزمون") || word.equals("ستواصل")
                    || word.equals("سيواصل")) {
                return Stance.PROMISES;
            }
        }
        return Stance.ASSERTS;
    }
}
