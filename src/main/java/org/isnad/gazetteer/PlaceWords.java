package org.isnad.gazetteer;

import java.util.Set;

import org.isnad.lexicon.WordClasses;

/** The words names of places are made of: رأس، عين، سيدي before another word, الأعلى، الغربية after it. */
public final class PlaceWords {

    private static final WordClasses CLASSES = new WordClasses("place-words.tsv");
    private static final Set<String> OUTSIDE = CLASSES.of("outside");
    private static final Set<String> INSIDE = CLASSES.of("inside");
    private static final Set<String> LOOSE = CLASSES.of("loose");
    private static final Set<String> LAND = CLASSES.of("land");
    private static final Set<String> STRICT = CLASSES.of("strict");
    private static final Set<String> KIN = CLASSES.of("kin");
    private static final Set<String> FIRST = CLASSES.of("first");
    private static final Set<String> ALONE = CLASSES.of("alone");
    private static final Set<String> SIDE = CLASSES.of("side");
    private static final Set<String> FIGURE = CLASSES.of("figure");

    private PlaceWords() {
    }

    /** A classifier that the name stands without: بلدة. */
    public static boolean isOutside(String word) {
        return OUTSIDE.contains(word);
    }

    /** A classifier that belongs to the name: ميناء. */
    public static boolean isInside(String word) {
        return INSIDE.contains(word);
    }

    /** A classifier that is an ordinary noun too: جسر. */
    public static boolean isLoose(String word) {
        return LOOSE.contains(word);
    }

    /** A noun that names a region with an adjective: الجبل الغربي. */
    public static boolean isLand(String word) {
        return LAND.contains(word);
    }

    /** A classifier that a name follows nearly always: معتمدية. */
    public static boolean isStrict(String word) {
        return STRICT.contains(word);
    }

    /** A first word after which even a word in ي is a name: بني وافي. */
    public static boolean isKin(String word) {
        return KIN.contains(word);
    }

    /** The first word of a name of two: رأس، أولاد. */
    public static boolean isFirst(String word) {
        return FIRST.contains(word);
    }

    /** One that needs no classifier before it: واحة، تل. */
    public static boolean isAlone(String word) {
        return ALONE.contains(word);
    }

    /** An adjective that closes a name: السهل الأدنى. */
    public static boolean isSide(String word) {
        return SIDE.contains(word);
    }

    /** A second word that makes no place: رأس المال. */
    public static boolean isFigure(String word) {
        return FIGURE.contains(word);
    }
}
