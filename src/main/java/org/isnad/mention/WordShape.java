package org.isnad.mention;

/** What the letters of an Arabic word betray without a dictionary. */
public final class WordShape {

    private WordShape() {
    }

    /** Endings and beginnings that names hardly have: suffixed pronouns, sound plurals, tanwin, clitics before ال. */
    public static boolean isInflected(String word) {
        int length = word.length();
        if (length > 4 && (word.startsWith("وال") || word.startsWith("بال") || word.startsWith("فال")
                || word.startsWith("كال") || word.startsWith("لل"))) {
            return true;
        }
        if (length > 3 && (word.endsWith("ها") || word.endsWith("هم") || word.endsWith("وا")
                || word.endsWith("هما"))) {
            return true;
        }
        if (length > 4 && (word.endsWith("ات") || word.endsWith("ون") && word.startsWith("ال")
                || word.endsWith("يه") || word.endsWith("يين") || word.endsWith("تين"))) {
            return true;
        }
        return isFutureOrPresent(word) || isPlural(word);
    }

    /** يغلقون, تطالبون: verbs of many. */
    private static boolean isPlural(String word) {
        return word.length() > 5 && word.endsWith("ون") && (word.charAt(0) == 'ي' || word.charAt(0) == 'ت');
    }

    /** Shapes that go on with the sentence even after a first name: ستواصل, والذي, بالقول, معها. */
    public static boolean isClause(String word) {
        int length = word.length();
        if (isPlural(word)) {
            return true;
        }
        boolean clitic = word.charAt(0) == 'و' || length > 4 && (word.startsWith("بال") || word.startsWith("فال")
                || word.startsWith("كال") || word.startsWith("لل"));
        return clitic || isFutureOrPresent(word) || length > 3 && (word.endsWith("ها") || word.endsWith("هم")
                || word.endsWith("وا"));
    }

    /** سيعقد، ستواصل، تستمر; short words in ي or ت are too often names. */
    private static boolean isFutureOrPresent(String word) {
        int length = word.length();
        return length > 4 && length < 8 && (word.startsWith("سي") || word.startsWith("ست") || word.startsWith("يست")
                || word.startsWith("تست"));
    }

    /** Letters and endings that foreign words have: بريس، نيوز، تايمز, أونلاين. */
    public static boolean isForeign(String word) {
        return word.charAt(0) < 0x80 || word.endsWith("يز") || word.endsWith("نت") || word.endsWith("يس")
                || word.endsWith("وز") || word.endsWith("ين") || word.endsWith("يو") || word.indexOf('ڤ') >= 0
                || word.indexOf('پ') >= 0 || word.endsWith("مز") || word.endsWith("وك") || word.endsWith("بوست");
    }

    /** An adjective or family name in ي with its article: القدومي، الزهراني. */
    public static boolean isDefiniteNisba(String word) {
        return word.length() > 5 && word.startsWith("ال") && word.endsWith("ي");
    }
}
