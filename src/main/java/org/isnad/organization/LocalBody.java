package org.isnad.organization;

import java.util.List;

import org.isnad.gazetteer.LocalHeads;
import org.isnad.gazetteer.LocalHeads.Complement;
import org.isnad.gazetteer.LocalHeads.Head;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.NamingRule;
import org.isnad.mention.Reading;
import org.isnad.mention.Sighting;
import org.isnad.person.PersonGrammar;
import org.isnad.place.PlaceGrammar;

/** A body that no list holds, by its kind and what follows: بلدية عين الرمان, اتحاد مزارعي السهل, مستشفى الأمل. */
public final class LocalBody implements NamingRule {

    private static final int MAX_INNER = 3;

    private final PersonGrammar grammar;
    private final PlaceGrammar places;
    private final FieldOfBody fields;

    public LocalBody(NameLexicon lexicon, PersonGrammar grammar, PlaceGrammar places) {
        this.grammar = grammar;
        this.places = places;
        this.fields = new FieldOfBody(places.reading(), lexicon, grammar, places);
    }

    @Override
    public void find(Reading reading, List<Sighting> sightings) {
        for (int i = 0; i + 1 < reading.size(); i++) {
            if (!reading.mayBe(i, WordClass.LOCAL_HEAD)) {
                continue;
            }
            for (WordForm form : reading.forms(i)) {
                Head head = LocalHeads.head(form.base());
                int end = head == null || !reading.sameLine(i, i + 1) ? -1
                        : form.isDefinite() ? fields.end(i, head)
                                : end(reading, i, head);
                if (end > 0) {
                    sightings.add(Sighting.organization(i, end, reading.span(i, form, end), head.kind(), "local-body",
                            0.75));
                    break;
                }
            }
        }
    }

    private int end(Reading reading, int i, Head head) {
        int end = -1;
        if (head.takes(Complement.SECURITY)) {
            end = reading.word(i + 1).equals("امن") ? places.end(i + 2) : -1;
        }
        if (head.takes(Complement.MEMBERS) && reading.is(i + 1, WordClass.MEMBER)) {
            int quoted = quotedEnd(reading, i + 2);
            end = quoted > 0 ? quoted : members(reading, i + 2);
        }
        if (head.takes(Complement.TOWN)) {
            end = places.listed(i + 1);
        }
        if (end < 0 && head.takes(Complement.SEAT)) {
            end = seat(reading, i, head);
        }
        if (end < 0 && head.takes(Complement.NOUN) && isNoun(reading, i + 1)) {
            end = i + 2;
        }
        if (end < 0 && head.takes(Complement.NAMED) && isNamesake(reading, i + 1)) {
            end = grammar.knownEnd(i + 1);
        }
        boolean board = reading.word(i).endsWith("مجلس") && reading.word(i + 1).equals("اداره")
                || reading.word(i).equals("اداره") && reading.word(i - 1).endsWith("مجلس");
        boolean quoted = end > i + 2 && reading.isClosing(end - 1);
        return end < 0 || board ? -1 : quoted ? end : adjectives(reading, end);
    }

    /** جامعة سالم بن راشد. */
    private static boolean isNamesake(Reading reading, int i) {
        String next = reading.sameLine(i, i + 1) ? reading.word(i + 1) : "";
        return reading.is(i, WordClass.GIVEN) || reading.is(i, WordClass.MAY_BE_GIVEN)
                && (WordClass.PARTICLE.contains(next) || WordClass.GIVEN.contains(next));
    }

    /** سلطة ميناء رأس الحمام, مجلس جماعة عين الرمان: other bodies and kinds of places may stand between. */
    private int seat(Reading reading, int i, Head head) {
        int at = i + 1;
        for (int inner = 0; inner < MAX_INNER && isInner(reading, at) && reading.sameLine(i, at + 1); inner++) {
            at++;
        }
        String word = reading.word(at);
        boolean town = head.complements().size() == 1 && isNoun(reading, at);
        if (at == i + 1 && !WordClass.FIRST_OF_PLACE.contains(word) && word.startsWith("ال") && places.listed(at) < 0
                && !town) {
            return -1;
        }
        for (int from = at; from > i; from--) {
            int end = places.end(from);
            if (end > 0) {
                boolean proper = from > i + 1 || places.pair(from) > 0;
                return proper || isSeat(head, word, places.listed(from) > 0) ? end : -1;
            }
        }
        return -1;
    }

    /** بلدية بوعرقوب but not لجنة مختلطة; a house is in its town and not named by it: مستشفى منبج. */
    private static boolean isSeat(Head head, String word, boolean listed) {
        return listed ? !head.takes(Complement.NOUN) : head.complements().size() == 1;
    }

    private static boolean isInner(Reading reading, int i) {
        String word = reading.word(i);
        return WordClass.OUTSIDE_PLACE.contains(word) || WordClass.INSIDE_PLACE.contains(word) || LocalHeads.head(word) != null
                || WordClass.INNER.contains(word);
    }

    /** One past a name in quotation marks that opens here: جمعية محبي «النسور»; or -1. */
    private static int quotedEnd(Reading reading, int open) {
        int close = open + 1;
        while (reading.isOpening(open) && close < open + 4 && reading.isWord(close)) {
            close++;
        }
        return close > open + 1 && reading.isClosing(close) && reading.sameLine(open, close) ? close + 1 : -1;
    }

    /** مزارعي السهل الأدنى, سائقي سيارات الأجرة, أولياء تلاميذ مدرسة النجاح. */
    private int members(Reading reading, int from) {
        for (int at = from; at < from + MAX_INNER && reading.sameLine(from - 1, at) && reading.isWord(at); at++) {
            int place = places.listed(at) > 0 ? places.listed(at) : places.pair(at);
            if (place > 0) {
                boolean side = reading.sameLine(at, place) && reading.is(place, WordClass.SIDE);
                return side ? place + 1 : place;
            }
            String word = reading.word(at);
            if (word.startsWith("ال")) {
                boolean side = reading.sameLine(at, at + 1) && reading.is(at + 1, WordClass.SIDE);
                return word.length() > 4 ? withTown(reading, side ? at + 2 : at + 1) : -1;
            }
            if (word.startsWith("ل") || word.startsWith("ب") || WordClass.REPORTS.contains(word)
                    || WordClass.ACTS.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** جمعية مستعملي المياه بترمسان: the town closes the name, even an unknown one that a mark follows. */
    private int withTown(Reading reading, int at) {
        String word = reading.sameLine(at - 1, at) ? reading.word(at) : "";
        if (word.length() < 4 || word.charAt(0) != 'ب') {
            return at;
        }
        boolean closed = at + 1 == reading.size() || !reading.isWord(at + 1);
        return places.listed(at, word.substring(1)) > 0 || closed && !reading.is(at, WordClass.ORDINARY) ? at + 1 : at;
    }

    /** A noun with its article that is neither an adjective nor an office nor a nationality. */
    private boolean isNoun(Reading reading, int i) {
        String word = reading.word(i);
        boolean closed = WordClass.STOP.contains(word) || WordClass.EPITHET.contains(word)
                || WordClass.MODIFIER.contains(word) || WordClass.DEMONYM.contains(word) || word.endsWith("ي")
                || TitleWords.headEnd(reading.text(), i, reading.forms(i).length == 0 ? new WordForm("", 0, false)
                        : reading.forms(i)[0]) > 0;
        return word.length() > 4 && word.startsWith("ال") && !closed;
    }

    /** تجمع واحة الرمان الصحي, مستشفى الأمل الجامعي: what describes the body closes its name. */
    private int adjectives(Reading reading, int from) {
        int at = from;
        while (at < from + 2 && reading.sameLine(from - 1, at) && isAdjective(reading, at)) {
            at++;
        }
        return at;
    }

    private boolean isAdjective(Reading reading, int i) {
        String word = reading.word(i);
        return word.length() > 4 && word.startsWith("ال") && (word.endsWith("ي") || word.endsWith("يه"))
                && !WordClass.EPITHET.contains(word) && !grammar.opens(i);
    }
}
