package org.isnad.gazetteer;

/**
 * What a word can be in and beside names. Most classes are those of the lexicon file named with them; the files say what each
 * holds. A word's classes are bits of one number, so that a rule asks many questions at the price of one look-up.
 */
public enum WordClass {

    STOP("name-context.tsv", "stop"),
    PLAIN("name-context.tsv", "plain"),
    REPORT("name-context.tsv", "report"),
    INSIDE("name-context.tsv", "inside"),
    TOWARD("name-context.tsv", "toward"),
    PLACE("name-context.tsv", "place"),
    DOMAIN("name-context.tsv", "domain"),
    PURPOSE("name-context.tsv", "purpose"),
    MEMBER("name-context.tsv", "member"),
    VOICE("name-context.tsv", "voice"),
    TRADE("name-context.tsv", "trade"),
    ERRAND("name-context.tsv", "errand"),
    EPITHET("name-context.tsv", "epithet"),
    ADDRESSED("name-context.tsv", "addressed"),
    RELATION("name-context.tsv", "relation"),
    EVENT("name-context.tsv", "event"),
    SPORT("name-context.tsv", "sport"),
    CLUB("name-context.tsv", "club"),
    INNER("name-context.tsv", "inner"),
    INWARD("name-context.tsv", "inward"),
    ARAB("given-names.tsv", "arab"),
    FOREIGN("given-names.tsv", "foreign"),
    WORDLIKE("given-names.tsv", "word"),
    FAMILY("given-names.tsv", "family"),
    PARTICLE("given-names.tsv", "particle"),
    SUFFIX("given-names.tsv", "suffix"),
    COMMON_GIVEN("given-names.tsv", "common"),
    OUTSIDE_PLACE("place-words.tsv", "outside"),
    INSIDE_PLACE("place-words.tsv", "inside"),
    LOOSE_PLACE("place-words.tsv", "loose"),
    LAND("place-words.tsv", "land"),
    STRICT_PLACE("place-words.tsv", "strict"),
    KIN("place-words.tsv", "kin"),
    FIRST_OF_PLACE("place-words.tsv", "first"),
    ALONE("place-words.tsv", "alone"),
    SIDE("place-words.tsv", "side"),
    FIGURE("place-words.tsv", "figure"),
    MODIFIER("titles.tsv", "modifier"),

    /** Opens an office, without its article: وزير. */
    OFFICE,
    /** Opens a title that may stand right before a name: الدكتور. */
    HONOUR,
    /** A reporting verb, with و or ف before it or not. */
    REPORTS,
    /** A verb of acting in the third person, with و or ف before it or not. */
    ACTS,
    /** No part of a person's name: a function word, verb, field or adjective, with و before it or tanwin after it too. */
    ORDINARY,
    /** A given name that is hardly anything else: محمد، جيمس. */
    GIVEN,
    /** A given name, even one that is also an ordinary word: سعيد، جمال. */
    MAY_BE_GIVEN,
    /** A nationality adjective, with its article or without. */
    DEMONYM,
    /** A nationality adjective with its article: العراقية. */
    DEFINITE_DEMONYM,
    /** Opens an organization's name, without its article: وزارة. */
    HEAD,
    /** Opens an organization's name where a nationality follows, without its article: قوات. */
    NATION_HEAD,
    /** Opens a local body's name, without its article: بلدية. */
    LOCAL_HEAD,
    /** Opens a name the lexicon lists. */
    LISTED;

    private final String file;
    private final String section;

    WordClass() {
        this(null, null);
    }

    WordClass(String file, String section) {
        this.file = file;
        this.section = section;
    }

    /** The lexicon file that lists its words, or null where they are derived. */
    String file() {
        return file;
    }

    String section() {
        return section;
    }

    /** Its place among the bits of a word. */
    public long bit() {
        return 1L << ordinal();
    }

    /** Whether a folded word belongs to the class. */
    public boolean contains(String word) {
        return (Vocabulary.bits(word) & bit()) != 0;
    }

    /** Several classes as one set of bits, to be asked for with {@link WordForm#bits()}. */
    public static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass one : classes) {
            bits |= one.bit();
        }
        return bits;
    }
}
