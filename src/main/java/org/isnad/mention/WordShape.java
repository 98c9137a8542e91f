package org.isnad.mention;

/** What the letters of an Arabic word betray without a dictionary. */
public final class WordShape {

    private WordShape() {
    }

    /** Endings and beginnings that names hardly have: suffixed pronouns, sound plurals, tanwin, clitics before ال. */
    public static boolean isInflected(String word) {
        int length = word.length();
        if (length > 4 && word.startsWith("بن")) {
            return false;
        }
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

    /** Further nouns of doing that look like other words: إنجاز, تنفيذ. */
    public static boolean isDoing(String noun) {
        return noun.length() == 5 && noun.charAt(0) == 'ا' && noun.charAt(3) == 'ا';
    }

    /** Nouns of doing by their shape: تطوير، استغلال، مجابهة. */
    public static boolean isMasdar(String noun) {
        int length = noun.length();
        boolean second = length == 5 && noun.startsWith("ت") && noun.charAt(3) == 'ي';
        boolean tenth = length == 7 && noun.startsWith("است") && noun.charAt(5) == 'ا';
        boolean third = length == 6 && noun.startsWith("م") && noun.charAt(2) == 'ا' && noun.endsWith("ه");
        return second || tenth || third;
    }

    /** Forms of verbs that names hardly have: تبرز, يفوق, ثمنت. */
    public static boolean isVerb(String word) {
        int length = word.length();
        char first = word.charAt(0);
        char last = word.charAt(length - 1);
        boolean present = (first == 'ي' || first == 'ت') && length > 3 && length < 7 && last != 'ي' && last != 'ه'
                && last != 'ا' && word.charAt(1) != 'ا' && word.charAt(1) != 'و' && word.charAt(1) != 'ي';
        boolean past = last == 'ت' && length > 3 && length < 7 && !word.startsWith("ال") && word.charAt(length - 2) != 'ا'
                && word.charAt(length - 2) != 'و' && word.charAt(length - 2) != 'ي';
        return present || past || length > 4 && word.startsWith("است");
    }

    /** The name of a clan after the pattern of الخصاونة, الرواشدة. */
    public static boolean isClan(String word) {
        return word.length() == 8 && word.charAt(4) == 'ا' && "ويء".indexOf(word.charAt(5)) >= 0
                || word.length() == 8 && word.charAt(3) == 'و' && word.charAt(4) == 'ا';
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
