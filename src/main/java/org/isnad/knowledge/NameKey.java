package org.isnad.knowledge;

import org.isnad.text.Folding;

/** The form in which two spellings of one name are equal: folded, without quotation marks, one blank between words. */
public final class NameKey {

    private NameKey() {
    }

    public static String of(String name) {
        return Folding.fold(name).replaceAll("[\\p{Punct}«»“”‘’،؛]+", " ").strip().replaceAll("\\s+", " ");
    }
}
