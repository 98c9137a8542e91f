package org.isnad.proposition;

import java.util.Collections;
import java.util.Set;

import org.isnad.text.Span;

/**
 * A word of a claim that says something, or a name in it.
 *
 * @param span in the claim's text
 * @param concepts what it says by {@code lexicon/concepts.tsv}, often nothing
 * @param kinds what these concepts are kinds of
 * @param act whether one of them is what somebody or something does
 * @param negated whether a negator stands over it
 * @param entity the entity that it names, or null
 */
public record ContentWord(Span span, String folded, String stem, Set<String> variants, String skeleton, Set<String> concepts,
        Set<String> kinds, boolean act, boolean negated, Long entity) {

    private static final double INFLECTED = 0.9;
    private static final double RELATED = 0.8;
    private static final double ROOT = 0.7;

    public boolean isName() {
        return entity != null;
    }

    /** Whether it begins with the article. */
    public boolean isDefinite() {
        return folded.startsWith("ال") || folded.startsWith("لل") || folded.startsWith("بال") || folded.startsWith("وال");
    }

    /** How far two words say one thing, 0 to 1, whatever their polarity: the same name, word, concept, kind or root. */
    public double likeness(ContentWord other) {
        if (isName() && other.isName()) {
            return entity.equals(other.entity) || folded.equals(other.folded) ? 1 : 0;
        }
        if (isName() || other.isName()) {
            return isName() ? shortens(other) : other.shortens(this);
        }
        if (stem.equals(other.stem)) {
            return 1;
        }
        if (shares(concepts, other.concepts) || shares(variants, other.variants)) {
            return INFLECTED;
        }
        if (shares(kinds, other.concepts) || shares(concepts, other.kinds)) {
            return RELATED;
        }
        return skeleton != null && skeleton.equals(other.skeleton) ? ROOT : 0;
    }

    /** Whether two words are one, whatever their person or number; related words are not. */
    public static boolean sameWord(ContentWord one, ContentWord other) {
        return one.stem.equals(other.stem) || shares(one.variants, other.variants);
    }

    /** A name and a definite noun that takes it up: جماعة عين الزيتون, then الجماعة; وفد المصب, then وفدها. */
    private double shortens(ContentWord noun) {
        boolean definite = noun.isDefinite() || noun.folded.length() > noun.stem.length() + 1;
        return definite && noun.stem.equals(Stem.of(folded.split(" ", 2)[0])) ? ROOT : 0;
    }

    static boolean shares(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !Collections.disjoint(one, other);
    }
}
