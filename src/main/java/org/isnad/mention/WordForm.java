package org.isnad.mention;

/**
 * One way of reading a word once its clitics are taken off: لسوريا gives سوريا, للتحالف gives التحالف.
 *
 * @param word the folded word without them
 * @param cut how many folded letters stand before the name
 * @param fused whether ل and ال have become one, so that the whole word is the mention
 */
public record WordForm(String word, int cut, boolean fused) {

    public boolean isDefinite() {
        return word.length() > 3 && word.startsWith("ال");
    }

    /** The word without its article. */
    public String base() {
        return isDefinite() ? word.substring(2) : word;
    }
}
