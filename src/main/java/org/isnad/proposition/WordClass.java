package org.isnad.proposition;

/** How a word steers a comparison; {@code lexicon/comparison-words.tsv} says what each means. */
public enum WordClass {
    FUNCTION,
    LIGHT,
    NEGATOR,
    STILL,
    UNIVERSAL,
    EXCLUSIVE,
    CHANGE,
    VAGUE,
    COUNT,
    QUANTITY,
    DURATION,
    UNREAL,
    PART,
    DENIER,
    CLOSING,
    BOUND
}
