package org.isnad.cue;

import java.util.Set;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.Reading;

/** Whether a verb and what follows it agree in gender; in طالبت المجتمع الدولي they do not, so that is no subject. */
public final class Agreement {

    private static final Set<String> MASCULINE = WordLists.words("masculine-bodies");
    private static final Set<String> MASCULINE_COUNTRIES = WordLists.words("masculine-countries");
    private static final Set<String> MASCULINE_TITLES = WordLists.words("masculine-offices");

    private static final Set<String> FEMININE_OUTLETS = WordLists.words("feminine-outlets");

    private final Reading reading;

    public Agreement(Reading reading) {
        this.reading = reading;
    }

    /** Whether the phrase that begins at the token cannot be the subject of the verb before it. */
    public boolean clashes(CueForm form, int i) {
        if (!form.finite() || form.plural() || i >= reading.size()) {
            return false;
        }
        String word = reading.word(i);
        Names.Title title = reading.title(i);
        if (title != null) {
            return form.feminine()
                    ? title.person() == null && MASCULINE_TITLES.contains(title.head()) && !word.endsWith("ه")
                    : word.endsWith("ه") && title.head().endsWith("ه")
                            && MASCULINE_TITLES.contains(title.head().substring(0, title.head().length() - 1));
        }
        Names.Mention mention = reading.mention(i);
        if (mention != null) {
            return reading.entity(mention.entity()).type() == EntityType.ORGANIZATION
                    && (form.feminine() ? masculine(word) : feminine(mention, word));
        }
        if (!form.feminine() && FEMININE_OUTLETS.contains(word)) {
            return true;
        }
        if (!word.startsWith("ال") || word.length() < 6) {
            return false;
        }
        boolean several = word.endsWith("ين") || !form.feminine() && word.endsWith("ات");
        return several && word.length() > 6 || (form.feminine() ? singular(word) : word.endsWith("ه"));
    }

    /** Whether the noun is one of the masculine nouns for bodies and countries, with the article or without. */
    public static boolean masculine(String word) {
        return MASCULINE.contains(word) || word.startsWith("ال") && MASCULINE.contains(word.substring(2))
                || MASCULINE_COUNTRIES.contains(word);
    }

    private boolean feminine(Names.Mention mention, String word) {
        boolean country = reading.entity(mention.entity()).kind() == OrganizationKind.GOVERNMENT
                && reading.after(mention.span()) - reading.firstOf(mention.span()) == 1;
        return !masculine(word) && (country || word.endsWith("ه") && reading.entity(mention.entity()).kind() != null);
    }

    /** A definite masculine noun that shows no sign of being a plural: المجتمع, not المصادر nor الأحزاب. */
    private static boolean singular(String word) {
        String stem = word.substring(2);
        int n = stem.length();
        char last = stem.charAt(n - 1);
        boolean ending = last == 'ه' || last == 'ا' || last == 'ي' || last == 'ء' || last == 'ت' || last == 'ن';
        boolean broken = n > 3 && (stem.charAt(2) == 'ا' || stem.charAt(n - 2) == 'ا' || stem.charAt(n - 2) == 'و');
        return n > 3 && !ending && !broken;
    }
}
