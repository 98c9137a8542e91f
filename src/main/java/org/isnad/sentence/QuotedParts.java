package org.isnad.sentence;

import java.util.Set;

import org.isnad.lexicon.WordLists;
import org.isnad.quotation.Quotation;

/** Tells a statement between quotation marks from a name or a borrowed word between them: «سنعود غداً» but not «داعش». */
public final class QuotedParts {

    private static final Set<String> CLASSIFIERS = WordLists.words("named-in-quotes");

    private final Reading reading;

    public QuotedParts(Reading reading) {
        this.reading = reading;
    }

    /** Whether the quotation can be the content of a claim by itself. */
    public boolean states(Quotation quotation) {
        if (quotation.words() == 0 || named(quotation)) {
            return false;
        }
        if (reading.is(quotation.open() - 1, ':')) {
            return quotation.words() > 1;
        }
        return quotation.words() > 5 || quotation.words() > 2 && clause(quotation) && !classified(quotation);
    }

    /** Whether the quotation is a quoted part of a reported clause rather than a name in it. */
    public boolean isPart(Quotation quotation) {
        if (quotation.words() == 0 || named(quotation)) {
            return false;
        }
        return quotation.words() > 3 || clause(quotation) || demonstrative(quotation) && quotation.words() > 1;
    }

    /** Whether the source's own words stand between the marks, be they no clause: «تطمينات شفوية». */
    public boolean quotes(Quotation quotation) {
        return isPart(quotation) || quotation.words() > 1 && !named(quotation) && !classified(quotation);
    }

    /** تنظيم «كذا», حملة «كذا»: a name of something. */
    private boolean classified(Quotation quotation) {
        String word = reading.word(quotation.open() - 1);
        int cut = word.startsWith("ال") || word.startsWith("لل") ? 2 : word.startsWith("ب") || word.startsWith("ل") ? 1 : 0;
        return CLASSIFIERS.contains(word) || cut > 0 && CLASSIFIERS.contains(word.substring(cut));
    }

    private boolean clause(Quotation quotation) {
        String first = reading.word(quotation.first());
        return !first.startsWith("ال")
                && (FunctionWords.verbal(first) || FunctionWords.verbal(reading.word(quotation.first() + 1))
                        && !reading.word(quotation.first() + 1).startsWith("ال"));
    }

    private boolean demonstrative(Quotation quotation) {
        String last = reading.word(quotation.first() + 1);
        return last.equals("هذه") || last.equals("هذا");
    }

    /** Whether one name fills the quotation: “قوات سوريا الديمقراطية”. */
    private boolean named(Quotation quotation) {
        int after = reading.afterName(quotation.first());
        return after >= quotation.close() || quotation.words() < 3 && after > quotation.first();
    }
}
