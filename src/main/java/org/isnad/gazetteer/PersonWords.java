package org.isnad.gazetteer;

import java.util.Set;

import org.isnad.lexicon.WordClasses;

/** The words names of people are made of: given names, family names, and the particles that join them. */
public final class PersonWords {

    private static final WordClasses CLASSES = new WordClasses("given-names.tsv");
    private static final Set<String> WORDLIKE = CLASSES.of("word");
    private static final Set<String> ARAB = CLASSES.of("arab");
    private static final Set<String> FOREIGN = CLASSES.of("foreign");
    private static final Set<String> FAMILY = CLASSES.of("family");
    private static final Set<String> PARTICLES = CLASSES.of("particle");
    private static final Set<String> SUFFIXES = CLASSES.of("suffix");

    private PersonWords() {
    }

    /** A given name that is hardly anything else: محمد، جيمس. */
    public static boolean isGiven(String word) {
        return (ARAB.contains(word) || FOREIGN.contains(word)) && !WORDLIKE.contains(word);
    }

    /** A given name of the Arab world, perhaps an ordinary word too: نبيل. */
    public static boolean isArab(String word) {
        return ARAB.contains(word);
    }

    /** A given name, even one that is also an ordinary word: سعيد، جمال. */
    public static boolean mayBeGiven(String word) {
        return ARAB.contains(word) || FOREIGN.contains(word) || WORDLIKE.contains(word) || isServant(word);
    }

    /** Given names so common that alone they point to nobody. */
    public static boolean isCommonGiven(String word) {
        return switch (word) {
            case "محمد", "احمد", "علي", "عبدالله", "محمود", "حسن", "حسين", "ابراهيم" -> true;
            default -> false;
        };
    }

    public static boolean isFamily(String word) {
        return FAMILY.contains(word);
    }

    public static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** A word that only closes a name: the second half of نور الدين. */
    public static boolean isSuffix(String word) {
        return SUFFIXES.contains(word);
    }

    /** Names written together: عبدالرحمن، أبوبكر. */
    private static boolean isServant(String word) {
        return word.length() > 6 && word.startsWith("عبدال");
    }
}
