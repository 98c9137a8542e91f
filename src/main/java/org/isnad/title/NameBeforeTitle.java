package org.isnad.title;

import java.util.ArrayList;
import java.util.List;

import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.person.PersonGrammar;

/** A name followed by its title: مايلز كاغينز، المتحدث باسم التحالف; رامي عبدالرحمن مدير المرصد. */
public final class NameBeforeTitle {

    private static final int MAX_WORDS = 5;

    private final Reading reading;
    private final PersonGrammar grammar;

    public NameBeforeTitle(Reading reading, PersonGrammar grammar) {
        this.reading = reading;
        this.grammar = grammar;
    }

    /** Joins titles without a name to the name before them and reports the names. */
    public List<TitlePhrase> join(List<TitlePhrase> titles, List<Sighting> people) {
        List<TitlePhrase> joined = new ArrayList<>();
        TitlePhrase last = null;
        for (TitlePhrase title : titles) {
            TitlePhrase with = title.isNamed() && title.sure() ? title : join(title, last, people);
            joined.add(with);
            last = with;
        }
        for (int i = joined.size() - 2; i >= 0; i--) {
            joined.set(i, shareNext(joined.get(i), joined.get(i + 1)));
        }
        return joined;
    }

    /** القيادي الثاني في التحالف، الجنرال فلان: two titles before one name. */
    private TitlePhrase shareNext(TitlePhrase title, TitlePhrase next) {
        boolean beside = reading.isComma(title.to()) && next.from() == title.to() + 1
                || next.from() == title.to() && !reading.word(next.from()).startsWith("و");
        boolean shares = !title.isNamed() && next.isNamed() && next.nameFrom() >= next.to() && beside
                && reading.sameLine(title.from(), next.from());
        return shares ? title.named(next.nameFrom(), next.nameTo(), true) : title;
    }

    private TitlePhrase join(TitlePhrase title, TitlePhrase last, List<Sighting> people) {
        boolean second = last != null && last.isNamed() && last.nameTo() <= last.from() && last.to() == title.from()
                && reading.word(title.from()).startsWith("و");
        if (second) {
            return title.named(last.nameFrom(), last.nameTo(), true);
        }
        int end = title.from();
        boolean comma = reading.isComma(end - 1);
        end = comma ? end - 1 : end;
        boolean quoted = reading.isClosing(end - 1) && !reading.isMark(end - 1, ")");
        end = quoted ? end - 1 : end;
        if (startsWithClitic(title) || !reading.sameLine(end - 1, title.from())) {
            return title;
        }
        int start = nameStart(end, quoted);
        if (start < 0 || end - start < 1 || !comma && !quoted && end - start < 2) {
            return title;
        }
        people.add(Sighting.person(start, end, reading.span(start, formAt(start), end), null, "name-then-title", 0.85));
        return title.named(start, end, true);
    }

    private boolean startsWithClitic(TitlePhrase title) {
        return title.span().start() > reading.text().token(title.from()).start();
    }

    /** Goes back over name words to a given name, or to the reporting verb or quotation mark before unknown ones. */
    private int nameStart(int end, boolean quoted) {
        int start = end;
        int given = -1;
        while (start > 0 && end - start < MAX_WORDS && reading.sameLine(start - 1, end - 1)
                && isNameWord(start - 1)) {
            start--;
            boolean servant = reading.word(start).equals("عبد") && reading.word(start + 1).startsWith("ال");
            if (servant || isGivenAt(start)) {
                given = start;
            }
        }
        if (given >= 0) {
            return given;
        }
        boolean opened = quoted && reading.isOpening(start - 1) || reading.is(start - 1, WordClass.REPORTS);
        return opened && end - start >= 1 && end - start <= 4 ? start : -1;
    }

    private boolean isNameWord(int i) {
        String word = reading.word(i);
        if (reading.isUpon(i) || reading.is(i, WordClass.STOP) && !reading.is(i, WordClass.FAMILY)) {
            return false;
        }
        return isGivenAt(i) || WordClass.PARTICLE.contains(word) || WordClass.FAMILY.contains(word)
                || WordClass.SUFFIX.contains(word) || WordClass.MAY_BE_GIVEN.contains(word) || grammar.mayOpen(i);
    }

    private boolean isGivenAt(int i) {
        if (reading.is(i, WordClass.STOP)) {
            return false;
        }
        for (WordForm form : reading.forms(i)) {
            if (!form.fused() && form.is(WordClass.MAY_BE_GIVEN)) {
                return true;
            }
        }
        return false;
    }

    private WordForm formAt(int i) {
        for (WordForm form : reading.forms(i)) {
            if (!form.fused() && form.is(WordClass.MAY_BE_GIVEN)) {
                return form;
            }
        }
        return reading.forms(i)[0];
    }
}
