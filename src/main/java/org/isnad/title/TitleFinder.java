package org.isnad.title;

import java.util.ArrayList;
import java.util.List;

import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.Reading;
import org.isnad.person.PersonGrammar;

/** Finds title phrases and the names after them: وزير الخارجية الأميركي مايك بومبيو, المتحدث الرسمي باسم التحالف. */
public final class TitleFinder {

    private static final long HEADS = WordClass.bits(WordClass.OFFICE, WordClass.HONOUR);

    private final Reading reading;
    private final NameLexicon lexicon;
    private final NameAfterTitle names;
    private final int[] bodies;
    private final HolderAfterOffice holders;

    /** {@code bodies} holds for each token the end of the organization that begins there, or 0. */
    public TitleFinder(Reading reading, NameLexicon lexicon, PersonGrammar grammar, int[] bodies) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.names = new NameAfterTitle(reading, lexicon, grammar);
        this.bodies = bodies;
        this.holders = new HolderAfterOffice(reading, lexicon, names);
    }

    public List<TitlePhrase> find() {
        List<TitlePhrase> titles = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            TitlePhrase title = reading.mayBe(i, HEADS) ? at(i) : null;
            if (title != null) {
                titles.add(title);
                i = Math.max(i, title.to() - 1);
            }
        }
        return titles;
    }

    private TitlePhrase at(int i) {
        for (WordForm form : reading.forms(i)) {
            int end = TitleWords.headEnd(reading.text(), i, form);
            if (end > 0 && !isNamePart(i, form) && !isAdjective(i, form) && !isScheduled(i, form)
                    && !isBefore(i, form)) {
                TitlePhrase title = new TitleReading(reading, lexicon, names, bodies, i, form, end).read();
                boolean subject = (title == null || !title.isNamed()) && form.cut() == 0
                        && reading.is(i - 1, WordClass.REPORTS);
                TitlePhrase held = subject ? holders.find(i, end, form.base()) : null;
                return held == null ? title : held;
            }
        }
        return null;
    }

    /** أمام القاضي: before, no imam. */
    private boolean isBefore(int i, WordForm form) {
        int hamza = reading.text().token(i).start() + form.cut();
        return form.base().equals("امام") && reading.text().text().charAt(hamza) == 'أ';
    }

    /** من المقرر أن: it is planned, no rapporteur. */
    private boolean isScheduled(int i, WordForm form) {
        return form.word().equals("المقرر") && reading.word(i - 1).endsWith("من");
    }

    /** قائد السبسي, or الشيخ after ولد: the word belongs to a name already begun. */
    private boolean isNamePart(int i, WordForm form) {
        boolean particle = reading.is(i - 1, WordClass.PARTICLE) && reading.sameLine(i - 1, i);
        boolean family = reading.is(i, WordClass.FAMILY) && reading.is(i - 1, WordClass.MAY_BE_GIVEN)
                && reading.sameLine(i - 1, i);
        return (particle || family) && form.cut() == 0;
    }

    /** التنظيم الإعلامي: after a noun with its article a definite title is its adjective. */
    private boolean isAdjective(int i, WordForm form) {
        String before = reading.sameLine(i - 1, i) ? reading.word(i - 1) : "";
        if (!form.isDefinite() || form.cut() > 0 || before.length() < 4 || WordClass.REPORTS.contains(before)) {
            return false;
        }
        boolean definite = before.startsWith("ال") || before.startsWith("وال") || before.startsWith("لل")
                || before.startsWith("بال");
        boolean adjective = form.word().endsWith("ي") || form.word().endsWith("يه") || form.word().equals("الراحل")
                || form.word().equals("المعارض") || form.word().equals("الشاب") || form.word().equals("القايد");
        return adjective && definite && !WordClass.EPITHET.contains(before) && !isTitle(i - 1);
    }

    private boolean isTitle(int i) {
        for (WordForm form : reading.forms(i)) {
            if (TitleWords.headEnd(reading.text(), i, form) > 0 || form.is(WordClass.DEFINITE_DEMONYM)) {
                return true;
            }
        }
        return reading.is(i, WordClass.MODIFIER);
    }
}
