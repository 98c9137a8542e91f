package org.isnad.person;

import org.isnad.finding.EntityType;
import org.isnad.gazetteer.ContextWords;
import org.isnad.gazetteer.LexiconName;
import org.isnad.gazetteer.NameLexicon;
import org.isnad.gazetteer.OrganizationHeads;
import org.isnad.gazetteer.PersonWords;
import org.isnad.lexicon.PhraseTrie.Match;
import org.isnad.mention.Reading;
import org.isnad.mention.TitleWords;
import org.isnad.mention.WordForm;
import org.isnad.mention.WordShape;

/** How far a person's name goes from its first word: محمد بن سلمان آل سعود, مايلز كاغينز. */
public final class PersonGrammar {

    public static final int MAX_WORDS = 7;

    private final Reading reading;
    private final NameLexicon lexicon;

    public PersonGrammar(Reading reading, NameLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /** One past the last word of a name that begins at {@code from} with a known given name, or -1. */
    public int end(int from, WordForm form) {
        String word = form.word();
        if (PersonWords.isGiven(word) || PersonWords.mayBeGiven(word) && !ContextWords.STOP.contains(word)) {
            return extend(from, from + 1);
        }
        boolean compound = PersonWords.mayBeGiven(word) && reading.sameLine(from, from + 1)
                && (PersonWords.isSuffix(reading.word(from + 1)) || PersonWords.isGiven(reading.word(from + 1)));
        if (compound) {
            return extend(from, from + 1);
        }
        if (word.equals("عبد") && reading.sameLine(from, from + 1) && reading.word(from + 1).startsWith("ال")) {
            return extend(from, from + 2);
        }
        boolean kunya = PersonWords.isParticle(word) && isPart(from + 1, from) && reading.sameLine(from, from + 1);
        return kunya ? extend(from, from + 2) : -1;
    }

    /** Goes on from {@code to} as long as the words can be parts of a name. */
    public int extend(int from, int to) {
        int end = to;
        while (end - from < MAX_WORDS && reading.sameLine(from, end) && isPart(end, from)) {
            if (PersonWords.isParticle(reading.word(end)) && !PersonWords.isFamily(reading.word(end))) {
                boolean clan = reading.word(end).equals("ال");
                if (!reading.sameLine(from, end + 1) || !(clan && reading.isWord(end + 1)) && !isAfterParticle(end + 1)) {
                    break;
                }
                end++;
            }
            end++;
        }
        return end;
    }

    /** Whether the word can follow in a name that began at {@code from}. */
    private boolean isPart(int i, int from) {
        String word = reading.word(i);
        if (word.length() < 2 || reading.isUpon(i) || isTitle(i)) {
            return false;
        }
        if (lexicon.demonyms().isAny(word)) {
            return i - from == 1 && word.startsWith("ال") && word.endsWith("ي");
        }
        if (PersonWords.isGiven(word) || PersonWords.isParticle(word) || PersonWords.isFamily(word)
                || PersonWords.isSuffix(word) && i > from) {
            return true;
        }
        if (PersonWords.mayBeGiven(word) && !ContextWords.STOP.contains(word)) {
            return true;
        }
        if (i - from > 0 && i - from < 4 && isAmbiguousPlace(i)) {
            return true;
        }
        boolean second = i - from == 1 && PersonWords.isGiven(reading.word(from));
        if (second && !isOrdinary(word) && isOpen(i) && !WordShape.isClause(word)) {
            return true;
        }
        boolean lineage = i - from >= 3 && PersonWords.isParticle(reading.word(i - 2));
        return i - from < 4 && (word.charAt(0) != 'و' || i == from) && (!lineage || word.startsWith("ال"))
                && isUnknown(i);
    }

    private boolean isAfterParticle(int i) {
        String word = reading.word(i);
        return word.length() > 1 && (PersonWords.mayBeGiven(word) || PersonWords.isFamily(word)
                || PersonWords.isParticle(word) || word.startsWith("ال") || isUnknown(i));
    }

    /** A word that is in no list of ordinary words, titles, bodies and places, and does not look like a verb. */
    public boolean isUnknown(int i) {
        String word = reading.word(i);
        if (word.length() < 2 || reading.isUpon(i) || isOrdinary(word) || isTitle(i) || lexicon.demonyms().isAny(word)) {
            return false;
        }
        return isOpen(i) && !WordShape.isInflected(word) && !hasPronoun(i);
    }

    /** In no list, even without its clitics. */
    private boolean isOpen(int i) {
        return !isOrganization(reading.word(i)) && !isKnownOther(i) && !hidesOrdinaryWord(i);
    }

    /** عزمه, قوله: a final ه that is no ة is a pronoun. */
    private boolean hasPronoun(int i) {
        char last = reading.text().text().charAt(reading.text().token(i).end() - 1);
        return last == 'ه' && reading.word(i).length() > 3;
    }

    /** لصحيفة, بسحب, وروسيا: without its clitics the word is in a list. */
    private boolean hidesOrdinaryWord(int i) {
        String whole = reading.word(i);
        if (whole.length() > 4 && whole.charAt(0) == 'ب' && isKnown(i, new WordForm(whole.substring(1), 1, false))) {
            return true;
        }
        if (whole.length() > 4 && (whole.startsWith("بو") || whole.startsWith("بن"))) {
            return false;
        }
        for (WordForm form : reading.forms(i)) {
            String word = form.word();
            boolean stripped = form.cut() > 0 || form.fused();
            if (stripped && (form.fused() || word.length() > 1 && (isOrdinary(word) || isOrganization(word)
                    || ContextWords.PURPOSE.contains(word) || lexicon.demonyms().isAny(word)
                    || TitleWords.isOffice(reading, i, form) || isKnown(i, form)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(int i, WordForm form) {
        Match<LexiconName> match = lexicon.names().longest(reading.text(), i, form.word());
        return match != null && form.word().length() > 3;
    }

    private static boolean isOrdinary(String word) {
        return ContextWords.STOP.contains(word) || ContextWords.reports(word) || ContextWords.acts(word)
                || ContextWords.PLACE.contains(word) || ContextWords.DOMAIN.contains(word)
                || ContextWords.EPITHET.contains(word) || TitleWords.isModifier(word)
                || word.length() > 3 && word.charAt(0) == 'و' && ContextWords.STOP.contains(word.substring(1))
                || word.length() > 3 && word.endsWith("ا")
                        && ContextWords.STOP.contains(word.substring(0, word.length() - 1));
    }

    private static boolean isOrganization(String word) {
        String base = word.startsWith("ال") ? word.substring(2) : word;
        return OrganizationHeads.head(base) != null || OrganizationHeads.nationHead(base) != null;
    }

    private boolean isTitle(int i) {
        WordForm form = reading.forms(i)[0];
        int end = TitleWords.headEnd(reading, i, form);
        return end > i + 1 || end > 0 && !PersonWords.mayBeGiven(form.word()) && !PersonWords.isFamily(form.word());
    }

    /** محمد الخليل: a family name that is an ambiguous place too. */
    private boolean isAmbiguousPlace(int i) {
        String word = reading.word(i);
        Match<LexiconName> match = word.startsWith("ال") ? lexicon.names().longest(reading.text(), i, word) : null;
        return match != null && match.end() == i + 1 && !ContextWords.STOP.contains(word)
                && match.values().stream().allMatch(LexiconName::needsContext);
    }

    private boolean isKnownOther(int i) {
        Match<LexiconName> match = lexicon.names().longest(reading.text(), i, reading.word(i));
        return match != null && match.values().stream()
                .anyMatch(name -> name.type() != EntityType.PERSON && !name.needsContext());
    }
}
