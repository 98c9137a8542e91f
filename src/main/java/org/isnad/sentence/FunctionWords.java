package org.isnad.sentence;

import java.util.Set;

import org.isnad.lexicon.WordLists;

/** The closed classes of Arabic that bound a clause, in folded form: complementizers, prepositions, conjunctions, negations. */
public final class FunctionWords {

    public static final Set<String> COMPLEMENTIZERS = WordLists.words("complementizers");
    public static final Set<String> PREPOSITIONS = WordLists.words("prepositions");
    public static final Set<String> TIMES = WordLists.words("times");
    public static final Set<String> NEGATIONS = WordLists.words("negations");
    public static final Set<String> RELATIVES = WordLists.words("relatives");
    public static final Set<String> LEAD_INS = WordLists.words("lead-ins");

    /** Polite pronouns for somebody named before. */
    public static final Set<String> HONORIFICS = WordLists.words("honorifics");

    private static final Set<String> OWN_SIDE = WordLists.words("own-side");
    private static final Set<String> CLAUSE_OPENERS = WordLists.words("clause-openers");

    private FunctionWords() {
    }

    /** A word without the conjunction و or ف in front; short words keep it. */
    public static String bare(String folded) {
        return folded.length() > 3 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف') ? folded.substring(1) : folded;
    }

    public static boolean in(Set<String> words, String folded) {
        String bare = bare(folded);
        return words.contains(folded) || bare != folded && words.contains(bare);
    }

    /** Whether a complementizer that stands alone or with an attached pronoun or preposition: أن, بأنها, وأنه. */
    public static boolean complementizer(String folded) {
        return COMPLEMENTIZERS.contains(folded);
    }

    /** Words by which a speaker speaks of his own side: نحن, لدينا, سنعمل. */
    public static boolean firstPerson(String folded) {
        String word = bare(folded);
        return OWN_SIDE.contains(word) || word.length() > 5 && word.endsWith("تنا")
                || word.startsWith("سن") && word.length() > 4
                        && !word.startsWith("سنوات") && !word.startsWith("سنوي") && !word.startsWith("سنه");
    }

    /** Whether the word looks like a finite imperfect verb or a negation, as in quotations of a whole clause. */
    public static boolean verbal(String folded) {
        String word = bare(folded);
        return word.length() > 3
                && (word.charAt(0) == 'ي' || word.charAt(0) == 'ن' && !word.startsWith("نا") || word.startsWith("سي")
                        || word.startsWith("سن") || word.startsWith("ست"))
                || CLAUSE_OPENERS.contains(word);
    }
}
