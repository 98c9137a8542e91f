package org.isnad.place;

import org.isnad.gazetteer.WordClass;
import org.isnad.mention.Reading;
import org.isnad.mention.WordShape;

/** What the words beside a country's name say of it. */
final class CountryContext {

    private final Reading reading;

    CountryContext(Reading reading) {
        this.reading = reading;
    }

    /** In, to, from, over it. */
    boolean isInside(String previous) {
        return WordClass.INSIDE.contains(previous) || WordClass.PLACE.contains(previous)
                || previous.length() > 2 && WordClass.INSIDE.contains(previous.substring(1))
                        && "وبفل".indexOf(previous.charAt(0)) >= 0;
    }

    /** Words that make even the United States a place. */
    boolean isLocation(String previous) {
        return previous.equals("في") || previous.equals("الي") || previous.equals("داخل") || previous.equals("خارج")
                || previous.startsWith("زيار") || previous.equals("زار") || previous.equals("غادر");
    }

    /** With it, against it, its position. */
    boolean isToward(String previous) {
        return WordClass.TOWARD.contains(previous)
                || previous.length() > 2 && "وفبل".indexOf(previous.charAt(0)) >= 0
                        && WordClass.TOWARD.contains(previous.substring(1));
    }

    /** موالية لإيران. */
    boolean isAddressed(String previous) {
        return WordClass.ADDRESSED.contains(previous);
    }

    /** مفاوضات فيينا, اتفاق الرياض: a capital after a meeting is where it took place. */
    boolean isVenue(boolean capital, String previous) {
        return capital && (previous.endsWith("مفاوضات") || previous.endsWith("محادثات") || previous.endsWith("اتفاق")
                || previous.endsWith("اعلان") || previous.endsWith("جانب"));
    }

    /** الحدود مع تركيا. */
    boolean isBorder(int i) {
        for (int before = i - 2; before >= Math.max(0, i - 4); before--) {
            if (reading.word(before).contains("حدود")) {
                return true;
            }
        }
        return false;
    }

    /** العلاقات بين السعودية وإيران. */
    boolean isRelation(int i) {
        for (int before = i - 2; before >= Math.max(0, i - 4); before--) {
            if (reading.is(before, WordClass.RELATION)) {
                return true;
            }
        }
        return false;
    }

    /** The verb right before: أعلنت روسيا, ما حققه المغرب; not شهدت تونس. */
    boolean isSubjectBefore(String previous, boolean masculine) {
        String verb = previous.length() > 3 && (previous.charAt(0) == 'و' || previous.charAt(0) == 'ف')
                ? previous.substring(1)
                : previous;
        if (WordClass.EVENT.contains(verb)) {
            return false;
        }
        String bare = verb.endsWith("ها") && verb.length() > 4 ? verb.substring(0, verb.length() - 2)
                : verb.endsWith("ه") && verb.length() > 3 ? verb.substring(0, verb.length() - 1) : verb;
        boolean feminine = !masculine && verb.length() > 3 && verb.endsWith("ت") && !verb.endsWith("ات")
                && !verb.startsWith("ال");
        return WordClass.ACTS.contains(verb) || WordClass.REPORTS.contains(verb) || WordClass.ACTS.contains(bare) || feminine;
    }

    /** The verb right after: إيران ستواصل, المغرب يراهن; or a colon at the head of a headline. */
    boolean isSubjectOf(int next, boolean masculine) {
        String word = reading.sameLine(next - 1, next) ? reading.word(next) : "";
        if (WordClass.INSIDE.contains(word) || WordClass.EVENT.contains(word)) {
            return false;
        }
        boolean present = word.length() > 3 && word.length() < 8 && !word.endsWith("ه") && !word.endsWith("ات")
                && (masculine ? word.startsWith("ي") || word.startsWith("سي")
                        : word.startsWith("ت") || word.startsWith("ست"));
        return present && !WordClass.MAY_BE_GIVEN.contains(word) && !WordClass.STOP.contains("ال" + word)
                || WordClass.ACTS.contains(word) || WordClass.REPORTS.contains(word) || word.equals("لديها")
                || word.equals("لن")
                || reading.isMark(next, ":") && isLineStart(next - 1) && !isHappening(next + 1) && !isDateline(next + 1);
    }

    /** تونس: إيقاف خمسة …: a headline's place, of which something is told. */
    private boolean isHappening(int i) {
        return reading.is(i, WordClass.PLAIN) || WordShape.isMasdar(reading.word(i));
    }

    /** بغداد: «المنارة»: nothing but an outlet follows. */
    private boolean isDateline(int open) {
        int close = open + 1;
        while (reading.isOpening(open) && close < open + 5 && reading.isWord(close)) {
            close++;
        }
        return close > open + 1 && reading.isClosing(close) && !reading.sameLine(close, close + 1);
    }

    private boolean isLineStart(int i) {
        return i == 0 || !reading.sameLine(i - 1, i) || i == 1 || !reading.sameLine(i - 2, i);
    }
}
