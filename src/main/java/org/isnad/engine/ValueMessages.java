package org.isnad.engine;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.graphql.Bilingual;

/** What the engine says of the values of variables, which it says in English alone and with names of its own classes. */
final class ValueMessages {

    private static final Map<Pattern, Bilingual> SAID = new LinkedHashMap<>();
    private static final Pattern INVALID = Pattern.compile("Variable '(\\w+)' has an invalid value: (.*)", Pattern.DOTALL);
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

    static {
        know("Variable '(\\w+)' has coerced Null value for NonNull type '(.+)'", "المتغير $1 من النوع $2 مطلوب",
                "variable $1 of type $2 is required");
        know("(?:Field|Input field|Argument) '(\\w+)' (?:of variable '\\w+' )?has coerced Null value for NonNull type '(.+)'",
                "الحقل $1 من النوع $2 مطلوب", "field $1 of type $2 is required");
        know("Coerced Null value for NonNull type '(.+)'", "قيمة من النوع $1 مطلوبة", "a value of type $1 is required");
        know("The variables input contains a field name '([^']*)' that is not defined for input object type '(\\w+)'\\s*",
                "لا حقل باسم $1 في النوع $2", "there is no field $1 in the type $2");
        know("Expected type 'Map' but was .*", "يُنتظر كائن", "an object is expected");
    }

    private ValueMessages() {
    }

    /** The message in the language asked for; null where it is not known how to say it there. */
    static String in(Locale locale, String english) {
        Matcher invalid = INVALID.matcher(english);
        if (invalid.matches()) {
            String why = in(locale, invalid.group(2));
            String name = new Bilingual("المتغير ", "variable ").in(locale) + invalid.group(1);
            return why == null ? name : name + ": " + why;
        }
        for (Map.Entry<Pattern, Bilingual> one : SAID.entrySet()) {
            Matcher said = one.getKey().matcher(english);
            if (said.matches()) {
                return said.replaceFirst(one.getValue().in(locale));
            }
        }
        boolean spoken = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) || ARABIC.matcher(english).find();
        return spoken ? english : null;
    }

    private static void know(String english, String inArabic, String inEnglish) {
        SAID.put(Pattern.compile(english), new Bilingual(inArabic, inEnglish));
    }
}
