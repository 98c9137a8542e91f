package org.isnad.mention;

import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;

/** How far a listed organization's name goes on: البرلمان العربي keeps its form, مجلس النواب الليبي takes its nationality. */
public final class NameExtent {

    /** One past the last token of the name that begins at {@code from} and that the lexicon knows up to {@code to}. */
    public int end(Reading reading, int from, int to, LexiconName name) {
        if (name.kind() == OrganizationKind.COALITION) {
            return purposeEnd(reading, to);
        }
        boolean generic = to - from > 1 && !reading.is(to - 1, WordClass.DEFINITE_DEMONYM)
                && OrganizationHeads.head(WordForm.base(reading.word(from))) != null;
        boolean nation = reading.sameLine(from, to) && reading.is(to, WordClass.DEFINITE_DEMONYM);
        return generic && nation ? to + 1 : to;
    }

    /** التحالف الدولي لمحاربة تنظيم «الدولة»: a coalition is named by what it fights. */
    private static int purposeEnd(Reading reading, int to) {
        String word = reading.sameLine(to - 1, to) ? reading.word(to) : "";
        boolean fights = word.equals("لمحاربه") || word.equals("لمكافحه") || word.equals("لهزيمه")
                || word.equals("لمواجهه") || word.equals("ضد");
        if (!fights) {
            return to;
        }
        int at = to + 1;
        if (reading.word(at).equals("تنظيم")) {
            at++;
        }
        if (reading.isOpening(at)) {
            int close = at + 1;
            while (close - at < 6 && reading.isWord(close)) {
                close++;
            }
            return reading.isClosing(close) && reading.sameLine(to, close) ? close : to;
        }
        return reading.sameLine(to, at) && reading.isWord(at) ? at + 1 : to;
    }
}
