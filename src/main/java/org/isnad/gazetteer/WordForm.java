package org.isnad.gazetteer;

/**
 * One way of reading a word once its clitics are taken off: لسوريا gives سوريا, للتحالف gives التحالف.
 *
 * @param word the folded word without them
 * @param cut how many folded letters stand before the name
 * @param fused whether ل and ال have become one, so that the whole word is the mention
 * @param base the word without its article
 * @param bits the classes of the word
 * @param baseBits the classes of its base
 */
public record WordForm(String word, int cut, boolean fused, String base, long bits, long baseBits) {

    public WordForm(String word, int cut, boolean fused) {
        this(word, cut, fused, base(word));
    }

    private WordForm(String word, int cut, boolean fused, String base, long bits) {
        this(word, cut, fused, base, bits, base == word ? bits : Vocabulary.bits(base));
    }

    private WordForm(String word, int cut, boolean fused, String base) {
        this(word, cut, fused, base, Vocabulary.bits(word));
    }

    public boolean isDefinite() {
        return base != word;
    }

    public boolean is(WordClass kind) {
        return (bits & kind.bit()) != 0;
    }

    public boolean baseIs(WordClass kind) {
        return (baseBits & kind.bit()) != 0;
    }

    /** A word without its article. */
    public static String base(String word) {
        return word.length() > 3 && word.charAt(0) == 'ا' && word.charAt(1) == 'ل' ? word.substring(2) : word;
    }
}
