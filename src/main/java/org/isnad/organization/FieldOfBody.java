package org.isnad.organization;

import org.isnad.gazetteer.LocalHeads;
import org.isnad.gazetteer.LocalHeads.Complement;
import org.isnad.gazetteer.LocalHeads.Head;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.mention.Reading;
import org.isnad.mention.WordShape;
import org.isnad.person.PersonGrammar;
import org.isnad.place.PlaceGrammar;

/** How far a described body's name goes: الهيئة المشتركة لسد …, الوكالة الجهوية للماء والكهرباء, المستشفى الجهوي بسوسة. */
final class FieldOfBody {

    private static final int MAX_WORDS = 9;

    private final Reading reading;
    private final NameLexicon lexicon;
    private final PersonGrammar grammar;
    private final PlaceGrammar places;

    FieldOfBody(Reading reading, NameLexicon lexicon, PersonGrammar grammar, PlaceGrammar places) {
        this.grammar = grammar;
        this.reading = reading;
        this.lexicon = lexicon;
        this.places = places;
    }

    /** One past the name that begins at {@code from} with a head that has its article, or -1. */
    int end(int from, Head head) {
        int at = adjectives(from + 1, from);
        if (at == from + 1) {
            return -1;
        }
        if (reading.word(from).endsWith("مكتب") && !reading.word(from + 1).endsWith("الوطني")
                && !reading.word(from + 1).endsWith("الجهوي") && !reading.word(from + 1).endsWith("الاقليمي")) {
            return -1;
        }
        String word = reading.sameLine(from, at) ? reading.word(at) : "";
        if (head.takes(Complement.FIELD) && word.length() > 2 && word.startsWith("ل")) {
            int field = field(at, word);
            return field < 0 && !word.startsWith("لل") ? town(at) : withTown(from, field, head);
        }
        int named = head.takes(Complement.NAMED) && reading.isWord(at) && WordClass.GIVEN.contains(word)
                ? grammar.knownEnd(at)
                : -1;
        if (named > 0) {
            return named;
        }
        boolean institution = head.takes(Complement.FIELD) || head.takes(Complement.NOUN);
        boolean national = reading.is(from + 1, WordClass.DEFINITE_DEMONYM) || reading.word(from + 1).startsWith("الوطني");
        boolean town = institution && !national && head.takes(Complement.SEAT) && word.length() > 3 && word.startsWith("ب");
        return town ? town(at) : -1;
    }

    /** الاتحاد الجهوي للفلاحة بصفاقس. */
    private int withTown(int from, int end, Head head) {
        boolean national = reading.is(from + 1, WordClass.DEFINITE_DEMONYM) || reading.word(from + 1).startsWith("الوطني");
        boolean in = end > 0 && !national && head.takes(Complement.SEAT) && reading.sameLine(end - 1, end)
                && reading.word(end).startsWith("ب") && reading.word(end).length() > 3;
        int town = in ? town(end) : -1;
        return town > 0 ? town : end;
    }

    private int field(int at, String word) {
        boolean fused = word.startsWith("لل");
        String noun = fused ? "ال" + word.substring(2) : word.substring(1);
        boolean affairs = WordClass.PURPOSE.contains(reading.word(at + 1)) && reading.sameLine(at, at + 2)
                && reading.word(at + 2).startsWith("ال");
        if (!fused && affairs && WordClass.ERRAND.contains(noun)) {
            return joined(adjectives(at + 3, at + 2));
        }
        if (WordClass.ERRAND.contains(noun) || WordClass.REPORTS.contains(noun) || WordClass.ACTS.contains(noun)) {
            return -1;
        }
        if (!fused) {
            return construct(at, noun);
        }
        boolean closed = noun.length() < 5 || WordClass.DEMONYM.contains(noun)
                || LocalHeads.head(noun.substring(2)) != null && OrganizationHeads.nationHead(noun.substring(2)) == null;
        return closed ? -1 : joined(adjectives(at + 1, at));
    }

    /** لنهر …, لحماية المستهلك, لدعم تشغيل الشباب. */
    private int construct(int at, String noun) {
        boolean place = WordClass.OUTSIDE_PLACE.contains(noun) || WordClass.INSIDE_PLACE.contains(noun)
                || WordClass.FIRST_OF_PLACE.contains(noun);
        int end = place ? places.end(at + 1) : -1;
        if (end > 0) {
            return end;
        }
        int next = at + 1;
        if (!reading.word(next).startsWith("ال") && reading.sameLine(at, next + 1)
                && (reading.is(next, WordClass.PURPOSE) || reading.is(next, WordClass.MEMBER))) {
            next++;
        }
        String word = reading.sameLine(at, next) ? reading.word(next) : "";
        boolean known = WordClass.PURPOSE.contains(noun) || WordClass.MEMBER.contains(noun) || isDoing(noun);
        if (known && reading.word(next).startsWith("و") && isAim(reading.word(next).substring(1))) {
            next++;
            next += isAim(reading.word(next)) && reading.sameLine(at, next + 1) ? 1 : 0;
            word = reading.sameLine(at, next) ? reading.word(next) : "";
        }
        boolean definite = word.startsWith("ال") && word.length() > 4 && !WordClass.ERRAND.contains(word)
                && !WordClass.EPITHET.contains(word);
        return known && definite ? joined(adjectives(next + 1, next)) : -1;
    }

    private static boolean isAim(String noun) {
        return WordClass.PURPOSE.contains(noun) || isDoing(noun);
    }

    private static boolean isDoing(String noun) {
        return WordShape.isMasdar(noun) && !WordClass.ERRAND.contains(noun);
    }

    /** للماء والكهرباء, للتجارة والصناعة والخدمات. */
    private int joined(int from) {
        int at = from;
        while (at < from + 3 && reading.sameLine(from - 1, at) && isJoined(at)) {
            at = adjectives(at + 1, at);
        }
        String word = at == from && reading.sameLine(from - 1, from) ? reading.word(from) : "";
        boolean again = word.length() > 5 && word.startsWith("و") && word.endsWith("ه")
                && isDoing(word.substring(1, word.length() - 1));
        return again ? from + 1 : at == from ? apart(at) : at;
    }

    /** للدراسات و متابعة إنجاز الاستثمارات: a و that stands by itself. */
    private int apart(int from) {
        int at = from + 1;
        if (!reading.word(from).equals("و") || !reading.sameLine(from - 1, from + 2)) {
            return from;
        }
        while (at < from + 3 && (isDoing(reading.word(at)) || WordClass.PURPOSE.contains(reading.word(at))
                || WordShape.isDoing(reading.word(at)))) {
            at++;
        }
        boolean noun = reading.sameLine(from, at) && reading.word(at).startsWith("ال") && reading.word(at).length() > 4
                && !reading.is(at, WordClass.EPITHET);
        return noun ? adjectives(at + 1, at) : from;
    }

    private boolean isJoined(int i) {
        String word = reading.word(i);
        if (word.length() < 6 || !word.startsWith("وال")) {
            return false;
        }
        String noun = word.substring(1);
        boolean other = WordClass.STOP.contains(noun) && !WordClass.DOMAIN.contains(noun)
                && !WordClass.PURPOSE.contains(noun) && !WordClass.TRADE.contains(noun)
                || OrganizationHeads.head(noun.substring(2)) != null || LocalHeads.head(noun.substring(2)) != null
                || OrganizationHeads.nationHead(noun.substring(2)) != null || noun.endsWith("ون")
                || WordClass.DEMONYM.contains(noun) || TitleWords.headEnd(reading.text(), i, new WordForm(noun, 1, false)) > 0;
        return !other;
    }

    /** المستشفى الجهوي بسوسة: the town tells which. */
    private int town(int at) {
        String word = reading.word(at).substring(1);
        boolean kind = WordClass.OUTSIDE_PLACE.contains(word) || WordClass.FIRST_OF_PLACE.contains(word);
        int end = kind ? places.second(at, at + 1) : -1;
        if (end > 0) {
            return end;
        }
        var match = lexicon.names().longest(reading.text(), at, word);
        boolean place = match != null && match.values().stream()
                .anyMatch(name -> name.type() == org.isnad.finding.EntityType.PLACE && name.country() == null);
        return place ? match.end() : -1;
    }

    private int adjectives(int from, int head) {
        int at = from;
        while (at - head < MAX_WORDS && at < from + 3 && reading.sameLine(head, at) && isAdjective(at)) {
            at++;
        }
        return at;
    }

    private boolean isAdjective(int i) {
        String word = reading.word(i);
        if (word.length() < 5 || !word.startsWith("ال") || grammar.opens(i)) {
            return false;
        }
        boolean temporal = WordClass.EPITHET.contains(word) && !word.equals("المشتركه") && !word.equals("المشترك")
                && !word.equals("المحليه") && !word.equals("المحلي");
        return !temporal && (word.endsWith("ي") || word.endsWith("يه") || WordClass.MODIFIER.contains(word)
                || WordClass.DEFINITE_DEMONYM.contains(word) || word.equals("المستقله") || word.equals("المشتركه")
                || word.equals("المشترك") || word.equals("العليا") || word.equals("الاعلي") || word.equals("المتحده"));
    }
}
