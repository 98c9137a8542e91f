package org.isnad.naming;

import java.util.ArrayList;
import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.lexicon.PhraseTrie.Match;

/** Finds title phrases and the names after them: وزير الخارجية الأميركي مايك بومبيو, المتحدث الرسمي باسم التحالف. */
final class TitleFinder {

    private static final int MAX_WORDS = 16;

    private final Reading reading;
    private final NameLexicon lexicon;
    private final PersonGrammar grammar;

    TitleFinder(Reading reading, NameLexicon lexicon, PersonGrammar grammar) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    List<TitlePhrase> find() {
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
            if (end > 0 && !isNamePart(i, form)) {
                return new Phrase(i, form, end).read();
            }
        }
        return null;
    }

    /** قائد السبسي, الشيخ in a given name after بن: the word belongs to a name already begun. */
    private boolean isNamePart(int i, WordForm form) {
        return PersonWords.isParticle(reading.word(i - 1)) && !form.isDefinite() && form.cut() == 0;
    }

    /** One phrase while it is read. */
    private final class Phrase {
        private final int from;
        private final WordForm form;
        private final boolean honour;
        private final boolean definite;
        private int at;
        private int good;
        private boolean complete;

        Phrase(int from, WordForm form, int end) {
            this.from = from;
            this.form = form;
            this.honour = TitleWords.isHonour(reading, from, form);
            this.definite = form.isDefinite();
            this.at = end;
            this.good = end;
            this.complete = honour;
        }

        TitlePhrase read() {
            while (at - from < MAX_WORDS && reading.sameLine(from, at)) {
                int name = nameEnd(at);
                if (name > 0) {
                    return phrase(at).named(reading.isWord(at) ? at : at + 1, name);
                }
                if (reading.isComma(at)) {
                    int after = afterComma();
                    return after > 0 ? phrase(at).named(at + 1, after) : bare();
                }
                if (!step()) {
                    break;
                }
            }
            return bare();
        }

        private TitlePhrase bare() {
            boolean alone = good == from + 1 && !definite && !honour;
            return alone ? null : phrase(good);
        }

        private TitlePhrase phrase(int to) {
            return new TitlePhrase(from, to, reading.span(from, form, to), form.base(), -1, 0);
        }

        /** A name right here: known, given, quoted, or unknown words after a complete title. */
        private int nameEnd(int i) {
            int start = reading.isOpening(i) && !reading.isMark(i, "(") ? i + 1 : i;
            int end = nameFrom(start);
            if (start > i) {
                return end > 0 && reading.isClosing(end) ? end : -1;
            }
            return end;
        }

        private int nameFrom(int i) {
            if (!reading.isWord(i)) {
                return -1;
            }
            String word = reading.word(i);
            Match<LexiconName> match = lexicon.names().longest(reading.text(), i, word);
            if (match != null && match.values().stream().anyMatch(name -> name.type() == EntityType.PERSON)) {
                return Math.max(match.end(), grammar.extend(i, match.end()));
            }
            boolean adjective = TitleWords.isModifier(word) || lexicon.demonyms().isAny(word);
            if (match != null && match.values().stream().anyMatch(name -> !name.needsContext())) {
                return -1;
            }
            int end = adjective ? -1 : grammar.end(i, reading.forms(i)[0]);
            if (end > 0) {
                return end;
            }
            if (honour && i == from + 1 && WordShape.isDefiniteNisba(word) && !adjective && grammar.isUnknown(i)) {
                return grammar.extend(i, i + 1);
            }
            boolean unknown = complete && !word.startsWith("ال") && grammar.isUnknown(i)
                    && !ContextWords.PURPOSE.contains(word) && word.length() > 2 && !hasPreposition(i);
            return unknown ? grammar.extend(i, i + 1) : -1;
        }

        private boolean hasPreposition(int i) {
            String word = reading.word(i);
            return word.startsWith("ل") && i + 1 < reading.size() && reading.word(i + 1).startsWith("ال")
                    || word.startsWith("ب") && word.length() < 4;
        }

        /** المبعوث الأميركي، جيمس جيفري، : the name after the comma must be closed again or be a known given name. */
        private int afterComma() {
            int i = at + 1;
            if (!reading.isWord(i) || !reading.sameLine(from, i)) {
                return -1;
            }
            int end = grammar.end(i, reading.forms(i)[0]);
            if (end - i >= 2 || end > 0 && reading.isComma(end)) {
                return end;
            }
            int run = grammar.isUnknown(i) && !reading.word(i).startsWith("ال") ? grammar.extend(i, i + 1) : -1;
            return complete && run - i >= 2 && run - i <= 4 && reading.isComma(run) ? run : -1;
        }

        /** Takes one more word into the title; false where it ends. */
        private boolean step() {
            if (reading.isOpening(at) || reading.isClosing(at)) {
                return stepOverQuote();
            }
            String word = reading.word(at);
            if (word.isEmpty() || isNewTitle()) {
                return false;
            }
            Match<LexiconName> known = lexicon.names().longest(reading.text(), at, word);
            if (known != null && known.values().stream().anyMatch(name -> !name.needsContext())) {
                return take(known.end(), true);
            }
            if (word.startsWith("ال") && word.length() > 3) {
                return !isTime(word) && take(at + 1, true);
            }
            return stepIndefinite(word);
        }

        private boolean stepIndefinite(String word) {
            WordForm[] forms = reading.forms(at);
            for (WordForm clitic : forms) {
                if (clitic.cut() > 0 || clitic.fused()) {
                    Match<LexiconName> known = lexicon.names().longest(reading.text(), at, clitic.word());
                    if (known != null && (clitic.isDefinite() || !known.values().get(0).needsContext())) {
                        return take(known.end(), true);
                    }
                }
            }
            if (lexicon.demonyms().isAny(word) || TitleWords.isModifier(word)) {
                return take(at + 1, true);
            }
            if (word.startsWith("وال")) {
                return !definite && ContextWords.DOMAIN.contains(word.substring(1)) && take(at + 1, true);
            }
            boolean frame = word.equals("باسم") || word.equals("لشوون") || word.equals("لدي");
            boolean purpose = word.startsWith("ل") && (word.startsWith("لل")
                    || ContextWords.PURPOSE.contains(word.substring(1))
                    || OrganizationHeads.head(word.substring(1)) != null);
            if (frame || purpose || word.startsWith("ب") && isBody(word.substring(1))) {
                return take(at + 1, word.startsWith("لل"));
            }
            if ((word.equals("في") || word.equals("الي") || word.equals("علي")) && isKnownAt(at + 1)) {
                return take(at + 1, false);
            }
            boolean construct = !definite && (isBody(word) || ContextWords.PURPOSE.contains(word)
                    || ContextWords.PLACE.contains(word)
                    || TitleWords.isOffice(reading, at, forms[0]) || word.equals("شوون") || word.equals("اركان"));
            return construct && take(at + 1, false);
        }

        private boolean isBody(String word) {
            String base = word.startsWith("ال") ? word.substring(2) : word;
            return OrganizationHeads.head(base) != null || OrganizationHeads.nationHead(base) != null;
        }

        private boolean isKnownAt(int i) {
            if (!reading.isWord(i)) {
                return false;
            }
            String word = reading.word(i);
            Match<LexiconName> known = lexicon.names().longest(reading.text(), i, word);
            return known != null && !definite || word.startsWith("ال") && isBody(word);
        }

        private boolean stepOverQuote() {
            int close = at + 1;
            while (close < reading.size() && close - at < 7 && !reading.isClosing(close)) {
                close++;
            }
            boolean whole = reading.isOpening(at) && !reading.isMark(at, "(") && reading.sameLine(from, close)
                    && reading.isClosing(close) && at > from + (definite ? 1 : 0) && isBody(lastWord());
            return whole && take(close + 1, true);
        }

        private String lastWord() {
            String word = reading.word(at - 1);
            return word.startsWith("ب") || word.startsWith("ل") ? word.substring(1) : word;
        }

        /** A second title joined by و or set beside the first: الرئيس ورئيس الحكومة. */
        private boolean isNewTitle() {
            String word = reading.word(at);
            if (word.charAt(0) != 'و' || word.length() < 3) {
                return definite && TitleWords.isOffice(reading, at, reading.forms(at)[0]);
            }
            WordForm rest = new WordForm(word.substring(1), 1, false);
            return TitleWords.headEnd(reading, at, rest) > 0;
        }

        private boolean isTime(String word) {
            return word.equals("اليوم") || word.equals("الذي") || word.equals("التي") || word.equals("الان")
                    || word.equals("الي") || word.equals("الذين") || ContextWords.STOP.contains(word)
                            && !ContextWords.DOMAIN.contains(word) && !isBody(word) && !TitleWords.isModifier(word);
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
}
