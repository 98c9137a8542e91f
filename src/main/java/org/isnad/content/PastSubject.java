package org.isnad.content;

import java.util.Set;

import org.isnad.cue.CueFinder;
import org.isnad.finding.EntityType;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.quotation.Quotation;
import org.isnad.sentence.Aside;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;

/** Steps over a verb's subject and what is set off after it, to where an object can begin. */
final class PastSubject {

    private static final Set<String> HIGHNESS = WordLists.words("highness");
    /** Tokens of one aside, asides in a row, and tokens of a date. */
    private static final int ASIDE = 20;
    private static final int MOST_ASIDES = 3;
    private static final int DATE = 7;

    private final Reading reading;
    private final CueFinder cues;
    private final Aside aside;

    PastSubject(Reading reading, CueFinder cues, Aside aside) {
        this.reading = reading;
        this.cues = cues;
        this.aside = aside;
    }

    /** One past the names, titles and times from the token on. */
    int pastNames(int from, int end) {
        int i = pastQuotedName(from);
        while (i < end && (HIGHNESS.contains(reading.word(i)) && reading.word(i + 1).startsWith("ال")
                || reading.afterName(i) > i || FunctionWords.TIMES.contains(reading.word(i))
                || reading.punctuation(i) && !reading.comma(i) && reading.quotations().openedBy(i) == null)) {
            i = pastQuotedName(Math.max(Math.max(i, aside.closing(i, end)) + 1, reading.afterName(i)));
        }
        i = pastSecondTitle(i, end);
        return Math.min(swallowed(from, i, end) ? i - 1 : i, end);
    }

    /** بنك «كذا», «كذا»: past a name between quotation marks, the noun before them included. */
    private int pastQuotedName(int from) {
        int open = reading.quotations().openedBy(from) == null ? from + 1 : from;
        Quotation quotation = open + 1 < reading.size() ? reading.quotations().openedBy(open) : null;
        Names.Mention name = quotation == null ? null : reading.mention(open + 1);
        return name != null && reading.afterName(open + 1) == quotation.close() ? quotation.after() : from;
    }

    /** رجل الأعمال ومالك أحد الأبراج فلان: past the name that closes a title joined to the one before. */
    private int pastSecondTitle(int i, int end) {
        boolean joined = i < end && reading.word(i).startsWith("و") && reading.word(i).length() > 3
                && reading.title(i - 1) != null && reading.title(i - 1).person() == null;
        for (int j = i + 1; joined && j < Math.min(end, i + 8) && !reading.punctuation(j) && cues.at(j) == null; j++) {
            Names.Mention name = reading.mention(j);
            if (name != null && reading.entity(name.entity()).type() == EntityType.PERSON) {
                return reading.afterName(j);
            }
        }
        return i;
    }

    /** الأمين العام لمجلس التعاون الهجوم: a title that ends with a noun after its body has taken the object in. */
    private boolean swallowed(int from, int after, int end) {
        int last = after - 1;
        return last > from + 1 && reading.title(last) != null && reading.mention(last) == null
                && reading.mention(last - 1) != null && reading.word(last).startsWith("ال")
                && !ObjectReader.adjective(reading.word(last))
                && (after >= end || reading.punctuation(after)
                        || FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(after)));
    }

    /**
     * Past ، في تدوينة على صفحته، past a title or a name in apposition and past ، اليوم الخميس 25 يناير،, one after another.
     */
    int pastAside(int from, int end) {
        int i = from;
        for (int asides = 0; asides < MOST_ASIDES && i < end && reading.comma(i); asides++) {
            if (set(i + 1)) {
                return i + 1;
            }
            int close = i + 1;
            while (close < Math.min(end, i + ASIDE) && !reading.comma(close)) {
                close++;
            }
            if (close >= end || !reading.comma(close)) {
                return -1;
            }
            int next = pastNames(close + 1, end);
            i = pastDate(close + 1, next, end);
            if (i > close + 1 && reading.comma(i) && !FunctionWords.in(FunctionWords.PREPOSITIONS, reading.word(i + 1))) {
                return i + 1;
            }
        }
        return i;
    }

    /** اليوم الخميس 25 يناير 2024،: the comma after a date whose first words end before {@code next}, else {@code next}. */
    private int pastDate(int from, int next, int end) {
        boolean dated = from < end && FunctionWords.TIMES.contains(reading.word(from));
        for (int i = next; dated && i < Math.min(end, next + DATE); i++) {
            if (reading.comma(i)) {
                return i;
            }
        }
        return next;
    }

    /** ودانت اللجنة الوطنية، قرار المنع: the object itself after the comma rather than an aside. */
    private boolean set(int i) {
        String word = reading.word(i);
        return ContentHeads.patterned(word) && reading.title(i) == null && reading.mention(i) == null
                && !FunctionWords.in(FunctionWords.PREPOSITIONS, word) && !FunctionWords.TIMES.contains(word)
                && !word.endsWith("ا");
    }
}
