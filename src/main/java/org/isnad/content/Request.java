package org.isnad.content;

import org.isnad.cue.Cue;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;

/** What somebody asks another to do, as a verbal noun after whom it is asked of. */
final class Request {

    private final Reading reading;
    private final ContentHeads heads;

    Request(Reading reading, ContentHeads heads) {
        this.reading = reading;
        this.heads = heads;
    }

    /** ناشدت الوزارة المواطنين الالتزام: what they are asked to do, as a definite verbal noun after them. */
    boolean isAt(Cue cue, int i, String word) {
        int least = cue.entry().lemma().equals("طلب") ? cue.token() : cue.token() + 1;
        boolean party = i > cue.token() + 2
                && (reading.word(i - 1).startsWith("ال") || reading.afterName(i - 1) > i - 1);
        if (party && reading.mention(i) == null && (heads.isHead(word) || patternedHead(word))) {
            return true;
        }
        boolean bare = i > least && ContentHeads.patterned(word) && reading.mention(i) == null
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1));
        return bare || i > cue.token() + 1 && word.startsWith("ال")
                && (heads.isHead(word.substring(2)) || ContentHeads.patterned(word.substring(2)))
                && reading.mention(i) == null && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i - 1));
    }

    /** التدخل: a verbal noun of the pattern تفعّل with the article. */
    private static boolean patternedHead(String word) {
        return word.startsWith("الت") && word.length() == 6 && word.indexOf('ا', 2) < 0 && !word.endsWith("ي")
                && !word.endsWith("ه");
    }
}
