package org.isnad.title;

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

/** Reads one title phrase word by word: its head, the body or field it belongs to, its adjectives, and the name. */
final class TitleReading {

    private static final int MAX_WORDS = 16;

    private final Reading reading;
    private final NameLexicon lexicon;
    private final NameAfterTitle names;
    private final int[] bodies;
    private final int from;
    private final int headEnd;
    private final WordForm form;
    private final TitleHead head;
    private final boolean honour;
    private final Spokesman spokesman;
    private int at;
    private int good;
    private boolean complete;
    private boolean open;
    private boolean tentative;

    TitleReading(Reading reading, NameLexicon lexicon, NameAfterTitle names, int[] bodies, int from,
            WordForm form, int end) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.names = names;
        this.bodies = bodies;
        this.from = from;
        this.form = form;
        this.headEnd = end;
        this.head = new TitleHead(reading, lexicon, from, form);
        this.honour = head.isHonour();
        this.spokesman = new Spokesman(reading, head, end);
        this.at = end;
        this.good = end;
        this.complete = honour;
    }

    /** The phrase with its name, without one, or null where a lone indefinite noun is no title. */
    TitlePhrase read() {
        while (at - from < MAX_WORDS && reading.sameLine(from, at)) {
            TitlePhrase named = named();
            if (named != null) {
                return named;
            }
            if (reading.isComma(at) || !step() && !stepToName()) {
                break;
            }
        }
        if (form.base().equals("فريق") || form.base().length() < 2) {
            return null;
        }
        boolean alone = good == from + 1 && !head.isDefinite() && !honour;
        return alone ? null : phrase(good);
    }

    /** رئيس فرع الجمعية بالساحل رضا …: one word with ب or ل that a known name follows. */
    private boolean stepToName() {
        String word = reading.word(at);
        boolean bound = complete && at > headEnd && word.length() > 3 && (word.charAt(0) == 'ب' || word.charAt(0) == 'ل')
                && reading.sameLine(at, at + 1) && names.isSure(at + 1);
        return bound && take(at + 1, true);
    }

    private TitlePhrase phrase(int to) {
        return new TitlePhrase(from, to, reading.span(from, form, to), form.base(), -1, 0, false);
    }

    private TitlePhrase named() {
        if (spokesman.isFor(at)) {
            return null;
        }
        if (spokesman.isNamed(at) && names.opened(at) > 0) {
            return phrase(at).named(at, names.opened(at), true);
        }
        int end = at > headEnd && isOutlet(reading.word(at - 1)) ? -1 : names.listed(at);
        if (end > 0) {
            return phrase(at).named(at, end, true);
        }
        if (reading.isOpening(at)) {
            end = complete ? names.quoted(at) : -1;
            return end > 0 ? phrase(at).named(at + 1, end, true) : null;
        }
        if (reading.isComma(at)) {
            end = names.afterComma(at + 1, complete, reading.is(from - 1, WordClass.REPORTS)
                    || reading.word(from - 1).equals("عن"));
            return end > 0 ? phrase(at).named(at + 1, end, true) : null;
        }
        end = honour && at == headEnd && !form.base().equals("فريق") ? names.nisba(at) : -1;
        if (end < 0 && complete) {
            int run = names.unknown(at);
            boolean team = form.base().equals("فريق");
            end = !team && (run - at > 1 || honour && at == headEnd) ? run : -1;
        }
        return end > 0 ? phrase(at).named(at, end, false) : null;
    }

    /** مراسل إذاعة الجوهرة: after the word for an outlet stands its name. */
    private static boolean isOutlet(String word) {
        Head body = OrganizationHeads.head(WordForm.base(word));
        return body != null && body.extent() == Extent.QUIET;
    }

    /** Takes one more word into the title; false where it ends. */
    private boolean step() {
        if (reading.isOpening(at)) {
            return stepOverQuote();
        }
        if (reading.isMark(at, "-–") && head.isKnownPlace(at + 1)) {
            return take(at + 1, false);
        }
        String word = reading.word(at);
        if (word.isEmpty() || head.isNewTitle(at, word)) {
            return false;
        }
        boolean bound = word.startsWith("ب") || word.startsWith("ل");
        if (bodies[at] > at + 1 && (bound || !isBareAfterDefinite())) {
            return take(bodies[at], true);
        }
        Match<LexiconName> known = lexicon.names().longest(reading.text(), at, word);
        if (known != null && known.values().stream().anyMatch(name -> !name.needsContext())) {
            return (!isBareAfterDefinite() || WordClass.DEFINITE_DEMONYM.contains(word)) && take(known.end(), true);
        }
        if (reading.word(at - 1).equals("باسم") || (at == headEnd && !form.isDefinite() || open) && head.isComplement(word)) {
            return take(at + 1, true);
        }
        if (word.startsWith("ال") && word.length() > 3) {
            return !head.isOutside(word) && !isNounAfterDefinite(word) && take(at + 1, true);
        }
        return stepIndefinite(word);
    }

    /** هاجم الوزير طهران: a definite title takes no name without باسم, لدى or the like before it. */
    private boolean isBareAfterDefinite() {
        String before = reading.word(at - 1);
        boolean joins = before.equals("باسم") || before.equals("لدي") || before.equals("في") || before.equals("الي")
                || before.startsWith("ل") || before.startsWith("ب") || head.isBody(before)
                || WordClass.PLACE.contains(before) || WordClass.PURPOSE.contains(before)
                || WordClass.INSIDE.contains(before);
        return form.isDefinite() && !joins;
    }

    private boolean stepIndefinite(String word) {
        for (WordForm clitic : reading.forms(at)) {
            boolean bound = clitic.cut() > 0 && !word.startsWith("و") || clitic.fused();
            Match<LexiconName> known = bound ? lexicon.names().longest(reading.text(), at, clitic.word()) : null;
            if (known != null && !head.isTold(word) && (clitic.isDefinite() || !known.values().get(0).needsContext())) {
                return take(known.end(), true);
            }
        }
        if (WordClass.DEMONYM.contains(word) || WordClass.MODIFIER.contains(word)) {
            return take(at + 1, true);
        }
        if (word.startsWith("وال")) {
            return !form.isDefinite() && (head.isField(word.substring(1)) || isJoinedAdjective(word)) && take(at + 1, true);
        }
        if (word.equals("عن") && form.base().startsWith("نايب") && reading.sameLine(at, at + 1)
                && (bodies[at + 1] > 0 || head.isKnownPlace(at + 1))) {
            return take(at + 1, false);
        }
        if (word.equals("في") && reading.isOpening(at + 1) && reading.sameLine(at, at + 2) && quotedBody(at + 1) > 0) {
            return take(quotedBody(at + 1), true);
        }
        if (head.isPrepositional(word)) {
            return take(at + 1, word.startsWith("لل"));
        }
        if (head.isPlacePreposition(at, word)) {
            return take(at + 1, false);
        }
        if (word.equals("في") && head.isScholar() && reading.word(at + 1).startsWith("ال")) {
            tentative = true;
            return take(at + 2, false);
        }
        if (word.startsWith("ل") && word.length() > 3 && OrganizationHeads.head(word.substring(1)) == null
                && head.isKnownPlace(at + 1)) {
            return take(at + 1, false);
        }
        boolean construct = !form.isDefinite() && (head.isBody(word) || WordClass.PURPOSE.contains(word)
                || WordClass.PLACE.contains(word) || TitleWords.isOffice(reading.text(), at, reading.forms(at)[0])
                || word.equals("شوون") || word.equals("اركان") || word.equals("جهه") || word.equals("فرع")
                || word.equals("قسم"));
        if (construct) {
            take(at + 1, false);
            open = true;
        }
        return construct;
    }

    /** الشؤون البلدية والقروية. */
    private boolean isJoinedAdjective(String word) {
        String before = reading.word(at - 1);
        boolean feminine = word.endsWith("يه") && before.endsWith("يه");
        return before.startsWith("ال") && word.length() > 6 && (feminine || word.endsWith("ي") && before.endsWith("ي"));
    }

    /** المسؤولة في «حزب كذا»: one past the closing mark after a body that fills the quotation, or -1. */
    private int quotedBody(int open) {
        var known = lexicon.names().longest(reading.text(), open + 1, reading.word(open + 1));
        int end = bodies[open + 1] > 0 ? bodies[open + 1] : known == null ? -1 : known.end();
        return end > 0 && reading.isClosing(end) && reading.sameLine(open, end) ? end + 1 : -1;
    }

    /** قائد «فيلق القدس» الإيراني: quoted words that belong to the title. */
    private boolean stepOverQuote() {
        int close = at + 1;
        while (close - at < 7 && reading.isWord(close)) {
            close++;
        }
        boolean whole = !reading.isMark(at, "(") && reading.sameLine(from, close) && reading.isClosing(close);
        String before = reading.word(at - 1);
        String noun = before.startsWith("ب") || before.startsWith("ل") ? before.substring(1) : before;
        boolean belongs = at == from + 1 && !form.isDefinite() || head.isBody(noun) || head.isBody(before)
                || WordClass.PURPOSE.contains(noun);
        return whole && belongs && take(close + 1, true);
    }

    /** رفض الوزير التعليق: after a definite head only adjectives belong to the title. */
    private boolean isNounAfterDefinite(String word) {
        boolean adjective = word.endsWith("ي") || word.endsWith("يه") || WordClass.MODIFIER.contains(word)
                || WordClass.DEFINITE_DEMONYM.contains(word);
        boolean chain = at == headEnd || reading.is(at - 1, WordClass.MODIFIER)
                || reading.is(at - 1, WordClass.DEFINITE_DEMONYM);
        return form.isDefinite() && !head.isActing() && chain && !adjective;
    }

    private boolean take(int end, boolean completes) {
        at = end;
        open = false;
        if (completes) {
            good = tentative ? good : end;
            complete = true;
        }
        return true;
    }
}
