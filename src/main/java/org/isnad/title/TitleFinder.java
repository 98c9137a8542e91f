package org.isnad.title;

import java.util.ArrayList;
import java.util.List;

import org.isnad.gazetteer.ContextWords;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.PersonWords;
import org.isnad.mention.Reading;
import org.isnad.mention.TitleWords;
import org.isnad.mention.WordForm;
import org.isnad.person.PersonGrammar;

/** Finds title phrases and the names after them: وزير الخارجية الأميركي مايك بومبيو, المتحدث الرسمي باسم التحالف. */
public final class TitleFinder {

    private final Reading reading;
    private final NameLexicon lexicon;
    private final NameAfterTitle names;
    private final int[] bodies;

    /** {@code bodies} holds for each token the end of the organization that begins there, or 0. */
    public TitleFinder(Reading reading, NameLexicon lexicon, PersonGrammar grammar, int[] bodies) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.names = new NameAfterTitle(reading, lexicon, grammar);
        this.bodies = bodies;
    }

    public List<TitlePhrase> find() {
        List<TitlePhrase> titles = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            TitlePhrase title = at(i);
            if (title != null) {
                titles.add(title);
                i = Math.max(i, title.to() - 1);
            }
        }
        return titles;
    }

    private TitlePhrase at(int i) {
        for (WordForm form : reading.forms(i)) {
            int end = TitleWords.headEnd(reading, i, form);
            if (end > 0 && !isNamePart(i, form) && !isAdjective(i, form) && !isScheduled(i, form)) {
                return new TitleReading(reading, lexicon, names, bodies, i, form, end).read();
            }
        }
        return null;
    }

    /** من المقرر أن: it is planned, no rapporteur. */
    private boolean isScheduled(int i, WordForm form) {
        return form.word().equals("المقرر") && reading.word(i - 1).endsWith("من");
    }

    /** قائد السبسي, or الشيخ after ولد: the word belongs to a name already begun. */
    private boolean isNamePart(int i, WordForm form) {
        boolean particle = PersonWords.isParticle(reading.word(i - 1)) && reading.sameLine(i - 1, i);
        boolean family = PersonWords.isFamily(reading.word(i)) && PersonWords.mayBeGiven(reading.word(i - 1))
                && reading.sameLine(i - 1, i);
        return (particle || family) && form.cut() == 0;
    }

    /** التنظيم الإعلامي: after a noun with its article a definite title is its adjective. */
    private boolean isAdjective(int i, WordForm form) {
        String before = reading.sameLine(i - 1, i) ? reading.word(i - 1) : "";
        if (!form.isDefinite() || form.cut() > 0 || before.length() < 4 || ContextWords.reports(before)) {
            return false;
        }
        boolean definite = before.startsWith("ال") || before.startsWith("وال") || before.startsWith("لل")
                || before.startsWith("بال");
        boolean adjective = form.word().endsWith("ي") || form.word().endsWith("يه") || form.word().equals("الراحل")
                || form.word().equals("المعارض") || form.word().equals("الشاب") || form.word().equals("القايد");
        return adjective && definite && !ContextWords.EPITHET.contains(before) && !isTitle(i - 1);
    }

    private boolean isTitle(int i) {
        for (WordForm form : reading.forms(i)) {
            if (TitleWords.headEnd(reading, i, form) > 0 || lexicon.demonyms().isDefinite(form.word())) {
                return true;
            }
        }
        return TitleWords.isModifier(reading.word(i));
    }
}
