package org.isnad.naming;

import org.isnad.lexicon.PhraseTrie.Match;

/** Reads one title phrase word by word: its head, the body or field it belongs to, its adjectives, and the name. */
final class TitleReading {

    private static final int MAX_WORDS = 16;

    private final Reading reading;
    private final NameLexicon lexicon;
    private final NameAfterTitle names;
    private final int from;
    private final int headEnd;
    private final WordForm form;
    private final boolean honour;
    private final boolean definite;
    private int at;
    private int good;
    private boolean complete;

    TitleReading(Reading reading, NameLexicon lexicon, NameAfterTitle names, int from, WordForm form, int end) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.names = names;
        this.from = from;
        this.form = form;
        this.headEnd = end;
        this.honour = TitleWords.isHonour(reading, from, form);
        this.definite = form.isDefinite() || form.fused();
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
            if (reading.isComma(at) || !step()) {
                break;
            }
        }
        boolean alone = good == from + 1 && !definite && !honour;
        return alone ? null : phrase(good);
    }

    private TitlePhrase phrase(int to) {
        return new TitlePhrase(from, to, reading.span(from, form, to), form.base(), -1, 0, false);
    }

    private TitlePhrase named() {
        int end = names.listed(at);
        if (end > 0) {
            return phrase(at).named(at, end, true);
        }
        if (reading.isOpening(at)) {
            end = complete ? names.quoted(at) : -1;
            return end > 0 ? phrase(at).named(at + 1, end, true) : null;
        }
        if (reading.isComma(at)) {
            end = names.afterComma(at + 1, complete);
            return end > 0 ? phrase(at).named(at + 1, end, true) : null;
        }
        end = honour && at == headEnd ? names.nisba(at) : -1;
        if (end < 0 && complete) {
            end = names.unknown(at);
        }
        return end > 0 ? phrase(at).named(at, end, false) : null;
    }

    /** Takes one more word into the title; false where it ends. */
    private boolean step() {
        if (reading.isOpening(at)) {
            return stepOverQuote();
        }
        String word = reading.word(at);
        if (word.isEmpty() || isNewTitle(word)) {
            return false;
        }
        Match<LexiconName> known = lexicon.names().longest(reading.text(), at, word);
        if (known != null && known.values().stream().anyMatch(name -> !name.needsContext())) {
            return (!isBareAfterDefinite() || lexicon.demonyms().isDefinite(word)) && take(known.end(), true);
        }
        if (reading.word(at - 1).equals("باسم") || at == headEnd && !form.isDefinite() && isComplement(word)) {
            return take(at + 1, true);
        }
        if (word.startsWith("ال") && word.length() > 3) {
            return !isOutside(word) && take(at + 1, true);
        }
        return stepIndefinite(word);
    }

    /** هاجم الوزير طهران: a definite title takes no name without باسم, لدى or the like before it. */
    private boolean isBareAfterDefinite() {
        String before = reading.word(at - 1);
        boolean joins = before.equals("باسم") || before.equals("لدي") || before.equals("في") || before.equals("الي")
                || before.startsWith("ل") || before.startsWith("ب") || isBody(before)
                || ContextWords.PLACE.contains(before) || ContextWords.PURPOSE.contains(before)
                || ContextWords.INSIDE.contains(before);
        return form.isDefinite() && !joins;
    }

    private boolean stepIndefinite(String word) {
        for (WordForm clitic : reading.forms(at)) {
            boolean bound = clitic.cut() > 0 && !word.startsWith("و") || clitic.fused();
            Match<LexiconName> known = bound ? lexicon.names().longest(reading.text(), at, clitic.word()) : null;
            if (known != null && (clitic.isDefinite() || !known.values().get(0).needsContext())) {
                return take(known.end(), true);
            }
        }
        if (lexicon.demonyms().isAny(word) || TitleWords.isModifier(word)) {
            return take(at + 1, true);
        }
        if (word.startsWith("وال")) {
            return !form.isDefinite() && isField(word.substring(1)) && take(at + 1, true);
        }
        if (isPrepositional(word)) {
            return take(at + 1, word.startsWith("لل"));
        }
        if (isPlacePreposition(word)) {
            return take(at + 1, false);
        }
        boolean construct = !form.isDefinite() && (isBody(word) || ContextWords.PURPOSE.contains(word)
                || ContextWords.PLACE.contains(word) || TitleWords.isOffice(reading, at, reading.forms(at)[0])
                || word.equals("شوون") || word.equals("اركان") || word.equals("فرع") || word.equals("قسم"));
        return construct && take(at + 1, false);
    }

    /** باسم, لشؤون, لصحيفة, للتحالف, بوزارة. */
    private boolean isPrepositional(String word) {
        if (word.equals("باسم") || word.equals("لشوون") || word.equals("لدي")) {
            return true;
        }
        if (word.startsWith("ل")) {
            return word.startsWith("لل") || ContextWords.PURPOSE.contains(word.substring(1))
                    || isBody(word.substring(1));
        }
        return word.startsWith("ب") && isBody(word.substring(1));
    }

    /** في and على before a known name or body; إلى only after those who are sent. */
    private boolean isPlacePreposition(String word) {
        boolean sent = form.base().equals("مبعوث") || form.base().equals("سفير") || form.base().equals("مندوب")
                || form.base().startsWith("قايم");
        if (!word.equals("في") && !(word.equals("الي") && sent) && !(sent && word.equals("لدي"))) {
            return false;
        }
        String next = reading.word(at + 1);
        boolean known = lexicon.names().longest(reading.text(), at + 1, next) != null;
        return reading.sameLine(from, at + 1) && (known && (!definite || sent || at > from + 1)
                || next.startsWith("ال") && isBody(next));
    }

    private static boolean isField(String word) {
        return ContextWords.DOMAIN.contains(word) || isBody(word);
    }

    private static boolean isBody(String word) {
        String base = word.startsWith("ال") ? word.substring(2) : word;
        return OrganizationHeads.head(base) != null || OrganizationHeads.nationHead(base) != null;
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
        boolean belongs = at == from + 1 && !form.isDefinite() || isBody(noun) || isBody(before)
                || ContextWords.PURPOSE.contains(noun);
        return whole && belongs && take(close + 1, true);
    }

    /** A second title joined by و or set beside the first: الرئيس ورئيس الحكومة. */
    private boolean isNewTitle(String word) {
        if (word.charAt(0) == 'و' && word.length() > 3) {
            return TitleWords.headEnd(reading, at, new WordForm(word.substring(1), 1, false)) > 0;
        }
        boolean acting = form.base().startsWith("قايم");
        return form.isDefinite() && !acting && TitleWords.isOffice(reading, at, reading.forms(at)[0])
                && !TitleWords.isModifier(word);
    }

    /** Right after an indefinite office any noun with its article belongs to it: وزير العدل, كاتب الدولة. */
    private static boolean isComplement(String word) {
        return word.startsWith("ال") && word.length() > 4 && !isRelative(word) && !isWeekday(word);
    }

    private static boolean isWeekday(String word) {
        return switch (word) {
            case "السبت", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء", "الخميس", "الجمعه", "اليوم" -> true;
            default -> false;
        };
    }

    private static boolean isRelative(String word) {
        return word.equals("الي") || word.equals("الذي") || word.equals("التي") || word.equals("الذين");
    }

    /** Words with ال that end a title: days, الذي, الآن. */
    private boolean isOutside(String word) {
        if (isRelative(word)) {
            return true;
        }
        return ContextWords.STOP.contains(word) && !ContextWords.DOMAIN.contains(word) && !isBody(word)
                && !TitleWords.isModifier(word) && !word.equals("الدوله") && !word.equals("الامه")
                || WordShape.isDefiniteNisba(word) && honour && !definite;
    }

    private boolean take(int end, boolean completes) {
        at = end;
        if (completes) {
            good = end;
            complete = true;
        }
        return true;
    }
}
