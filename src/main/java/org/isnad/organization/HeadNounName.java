package org.isnad.organization;

import java.util.stream.Stream;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.OrganizationHeads.Extent;
import org.isnad.gazetteer.OrganizationHeads.Head;
import org.isnad.gazetteer.TitleWords;
import org.isnad.gazetteer.WordClass;
import org.isnad.gazetteer.WordForm;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;
import org.isnad.person.PersonGrammar;

/** One name by its kind while it is read: the head noun, what it takes, adjectives, fields and purposes. */
final class HeadNounName {

    private static final int MAX_WORDS = 10;

    private final Reading reading;
    private final NameLexicon lexicon;
    private final PersonGrammar grammar;
    private final int from;
    private final Head head;
    private final boolean definite;
    private final BodyPurpose purpose;
    private final BodyWords words;
    private int at;
    private boolean nation;
    private boolean specific;
    private int adjectives;

    HeadNounName(Reading reading, NameLexicon lexicon, PersonGrammar grammar, int from, WordForm form, Head head) {
        this.lexicon = lexicon;
        this.grammar = grammar;
        this.reading = reading;
        this.from = from;
        this.head = head;
        this.definite = form.isDefinite();
        this.purpose = new BodyPurpose(reading, from, head);
        this.words = new BodyWords(reading, grammar, head);
        this.at = from + 1;
    }

    int end() {
        if (reading.word(from).endsWith("فريق") && !(definite && isOfOffice())) {
            return -1;
        }
        if (!definite && !complement()) {
            return -1;
        }
        while (at - from < MAX_WORDS && reading.sameLine(from, at)
                && (definiteWord() || goOn())) {
            // each of them moves on
        }
        if (definite && adjectives > 0 && reading.word(from).endsWith("محكمه") && town()) {
            return at;
        }
        if (definite) {
            boolean described = head.extent() == Extent.FULL && adjectives > 1;
            return nation || described || adjectives > 0 && (specific || isOfOffice()) ? at : -1;
        }
        if (!(head.extent() == Extent.FULL || nation || specific) || isTrade() || isInward()) {
            return -1;
        }
        if (reading.word(from).endsWith("محكمه")) {
            town();
        }
        boolean society = head.kind() == OrganizationKind.NGO && at > from + 1 && !nation;
        if (society) {
            town();
        }
        return at;
    }

    /** Another field, what the body is for, or whom it defends. */
    private boolean goOn() {
        int end = purpose.end(at, nation);
        specific |= end > at && !reading.word(at).equals("عن");
        boolean further = end > at;
        at = end;
        return further;
    }

    /** هيئة التدريس, مجلس الإدارة: what every house has. */
    private boolean isInward() {
        String noun = reading.word(from);
        return at == from + 2 && reading.is(from + 1, WordClass.INWARD)
                && (noun.endsWith("هييه") || noun.endsWith("مجلس") || noun.endsWith("لجنه"));
    }

    /** عضو اللجنة العقارية: the office makes a body of what it belongs to. */
    private boolean isOfOffice() {
        return !reading.word(from).endsWith("مكتب") && reading.sameLine(from - 1, from)
                && !reading.word(from - 1).startsWith("ال")
                && reading.forms(from - 1).length > 0 && Stream.of(reading.forms(from - 1))
                        .anyMatch(form -> form.baseIs(WordClass.OFFICE));
    }

    /** شركة التأمين, شركات التشغيل, شركة نظافة: what it does, not what it is called. */
    private boolean isTrade() {
        boolean company = head.kind() == OrganizationKind.COMPANY && !nation && at == from + 2;
        String word = reading.word(from + 1);
        return company && (WordClass.TRADE.contains(word) || reading.word(from).endsWith("ات")
                || !word.startsWith("ال") && WordClass.TRADE.contains("ال" + word));
    }

    /** المحكمة الابتدائية بتونس. */
    private boolean town() {
        String word = reading.word(at);
        boolean in = word.startsWith("ب") && word.length() > 3 && reading.sameLine(from, at);
        Match<LexiconName> place = in ? lexicon.names().longest(reading.text(), at, word.substring(1)) : null;
        if (place == null || place.values().stream().noneMatch(name -> name.type() == EntityType.PLACE)) {
            return false;
        }
        at = place.end();
        return true;
    }

    /** هيئة عمليات التجارة البحرية البريطانية: one noun, then words with their article up to a nationality. */
    private boolean nationAhead() {
        String noun = reading.word(at);
        boolean plain = noun.length() > 3 && !reading.is(at, WordClass.REPORTS) && !reading.is(at, WordClass.ACTS)
                && "بلكو".indexOf(noun.charAt(0)) < 0;
        for (int i = at + 1; plain && i < at + 5 && reading.sameLine(from, i) && reading.word(i).startsWith("ال"); i++) {
            if (i > at + 1 && reading.is(i, WordClass.DEFINITE_DEMONYM)) {
                at = i + 1;
                nation = true;
                return true;
            }
        }
        return false;
    }

    /** What an indefinite head needs: a definite noun, a place, or a proper name. */
    private boolean complement() {
        if (!reading.sameLine(from, at) || !reading.isWord(at)) {
            return false;
        }
        String word = reading.word(at);
        Match<LexiconName> known = lexicon.names().longest(reading.text(), at, word);
        if (known != null && known.values().stream().anyMatch(name -> name.type() == EntityType.PLACE
                && !name.needsContext())) {
            at = known.end();
            specific = true;
            return !isMinistry() && !reading.word(from).endsWith("مستشفي");
        }
        if (TitleWords.isHonour(reading.text(), at, reading.forms(at)[0]) && dedication()) {
            return true;
        }
        if (word.startsWith("ال")) {
            return definiteWord();
        }
        if (head.extent() == Extent.FULL && nationAhead()) {
            return true;
        }
        if (chain(word)) {
            return true;
        }
        boolean construct = reading.word(at + 1).startsWith("ال") && reading.sameLine(from, at + 1)
                && (WordClass.PURPOSE.contains(word) || isBody(word)
                        || word.equals("رييس") && head.extent() == Extent.WEAK);
        if (construct) {
            at++;
            specific = true;
            return definiteWord();
        }
        if (!words.isProperName(at, word)) {
            return false;
        }
        at++;
        specific = true;
        return true;
    }

    /** شبكة أطباء السودان, هيئة مقاومة التصحر: a society or authority named by an indefinite noun and its genitive. */
    private boolean chain(String noun) {
        boolean authority = reading.word(from).endsWith("هييه");
        boolean plain = noun.length() > 3 && !reading.is(at, WordClass.REPORTS) && !reading.is(at, WordClass.ACTS)
                && !reading.is(at, WordClass.INWARD) && "بلكو".indexOf(noun.charAt(0)) < 0;
        if (head.kind() != OrganizationKind.NGO && !authority || !plain || !reading.sameLine(from, at + 1)) {
            return false;
        }
        Match<LexiconName> place = lexicon.names().longest(reading.text(), at + 1, reading.word(at + 1));
        if (place != null
                && place.values().stream().anyMatch(name -> name.type() == EntityType.PLACE && !name.needsContext())) {
            at = place.end();
            specific = true;
            return true;
        }
        if (head.extent() != Extent.FULL || !reading.word(at + 1).startsWith("ال")) {
            return false;
        }
        at++;
        specific = true;
        return definiteWord();
    }

    /** جامعة الملك سعود, مركز الأمير سلطان: a body named after somebody. */
    private boolean dedication() {
        int name = at + 1;
        int end = reading.sameLine(from, name) ? grammar.knownEnd(name) : -1;
        boolean house = head.kind() == OrganizationKind.OTHER || head.kind() == OrganizationKind.NGO;
        if (!house || end < 0) {
            return false;
        }
        at = end;
        specific = true;
        return true;
    }

    private boolean definiteWord() {
        String word = reading.word(at);
        if (word.length() < 4 || !word.startsWith("ال") || WordClass.EPITHET.contains(word)
                || word.equals("الي") || word.equals("الذين") || word.equals("الان")) {
            return false;
        }
        boolean adjective = at > from + 1 || definite;
        boolean time = reading.sameLine(at, at + 1) && reading.is(at + 1, WordClass.EPITHET)
                && (word.equals("العام") || word.equals("الشهر") || word.equals("الاسبوع"));
        if (time) {
            return false;
        }
        boolean office = TitleWords.headEnd(reading.text(), at, reading.forms(at)[0]) > 0
                && !WordClass.MODIFIER.contains(word);
        boolean body = OrganizationHeads.head(word.substring(2)) != null && !word.equals("الاتحاديه");
        if (adjective ? office || body || nation || !words.isAdjective(at, word) : body && !isMinistry()) {
            return false;
        }
        if (WordClass.DEFINITE_DEMONYM.contains(word)) {
            nation = true;
        }
        specific |= WordClass.DOMAIN.contains(word);
        adjectives++;
        at++;
        return true;
    }

    private boolean isMinistry() {
        return reading.word(from).endsWith("وزاره");
    }

    private boolean isBody(String word) {
        return OrganizationHeads.head(word) != null;
    }
}
