package org.isnad.speaker;

import java.util.Set;

import org.isnad.finding.OrganizationKind;
import org.isnad.lexicon.WordLists;
import org.isnad.naming.Names;
import org.isnad.sentence.FunctionWords;
import org.isnad.sentence.Reading;
import org.isnad.sentence.SourceWords;

/** What stands between a verb and its subject: the day, an honour, «لـ«كذا»», «في تصريح صحفي». */
final class Adjunct {

    private static final Set<String> TAKING_UP = WordLists.words("taking-up");
    private static final Set<String> HIGHNESS = WordLists.words("highness");

    private final Reading reading;
    private final SourceWords words;

    Adjunct(Reading reading, SourceWords words) {
        this.reading = reading;
        this.words = words;
    }

    /** One past «لـ«كذا»» or «في تصريح صحفي» before a late subject; the token itself where no such adjunct stands. */
    int past(int i, int limit) {
        String word = reading.word(i);
        int next = i;
        if (word.equals("ل") || word.length() > 3 && word.charAt(0) == 'ل' && words.isOutletNoun(word.substring(1))) {
            next = i + 1;
            while (next < limit && next < i + 6 && (reading.punctuation(next) || reading.mention(next) != null)) {
                next++;
            }
        } else if ((word.equals("في") || word.equals("خلال") || word.equals("عبر")) && words.isOccasion(reading.word(i + 1))) {
            next = i + 2;
            while (next < limit && next < i + 7 && reading.title(next) == null && reading.mention(next) == null
                    && (adjunctWord(reading.word(next)) || reading.punctuation(next))) {
                next++;
            }
            while (next < limit && toldTo(next)) {
                next = Math.max(next + 1, reading.afterName(next));
            }
        } else if (toldTo(i)) {
            next = reading.afterName(i);
        }
        return next;
    }

    /** للجزيرة نت: a fused outlet to which it is said. */
    private boolean toldTo(int i) {
        Names.Mention mention = reading.mention(i);
        return mention != null && (reading.word(i).startsWith("لل")
                || reading.word(i).startsWith("ل") && reading.token(i).start() < mention.span().start())
                && reading.firstOf(mention.span()) == i
                && reading.entity(mention.entity()).kind() == OrganizationKind.MEDIA;
    }

    private static boolean adjunctWord(String word) {
        return FunctionWords.TIMES.contains(word) || word.equals("له") || word.equals("لها") || word.equals("صحفي")
                || word.equals("صحافي")
                || word.equals("صحفيه") || word.equals("صحافيه") || word.equals("خاص") || word.equals("خاصه")
                || word.equals("اعلامي") || word.equals("اعلاميه");
    }

    boolean skippable(int i) {
        String word = reading.word(i);
        boolean longQuotation = reading.quotations().openedBy(i) != null && reading.quotations().openedBy(i).words() > 3
                && reading.afterName(i + 1) == i + 1;
        return reading.title(i) == null
                && (reading.punctuation(i) && !reading.is(i, ':') && !reading.is(i, '.') && !longQuotation
                        || FunctionWords.TIMES.contains(word) || word.equals("قد") || word.equals("فيه") || word.equals("فيها")
                        || word.equals("ايضا") || word.equals("كذلك")
                        || word.equals("كل")
                        || TAKING_UP.contains(word)
                        || word.equals("بدوره")
                        || word.equals("بدورها") || word.equals("السيد")
                        || word.equals("السيده") || HIGHNESS.contains(word) && reading.word(i + 1).startsWith("ال"));
    }
}
