package org.isnad.topic;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.isnad.lexicon.LexiconFile;
import org.isnad.text.Folding;

/** Which words can open and close a topic: {@code topic-words.tsv} and the shapes of verbs. */
final class TopicWords {

    private static final int SHORTEST = 3;

    private enum Sort {
        OPENS,
        CLOSES,
        VERB_NEXT,
        NOUN
    }

    private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

    TopicWords() {
        for (LexiconFile.Row row : LexiconFile.read("topic-words.tsv", 2).rows()) {
            Set<String> sort = words.computeIfAbsent(row.value(0, Sort.class), missing -> new HashSet<>());
            row.list(1).forEach(word -> sort.add(Folding.fold(word)));
        }
    }

    /** Whether a topic may begin with the folded word, which carries no article. */
    boolean mayOpen(String word) {
        return word.length() >= SHORTEST && !is(Sort.OPENS, word) && (is(Sort.NOUN, word) || !looksLikeVerb(word));
    }

    /** Whether a topic may go on with the folded word, given without its article. */
    boolean mayFollow(String word) {
        return word.length() >= SHORTEST && !is(Sort.CLOSES, word);
    }

    /** Whether a verb is to be expected behind the folded word: التي تغرق, لم يصل. */
    boolean announcesVerb(String word) {
        return is(Sort.VERB_NEXT, word);
    }

    /** Whether the folded word without its clitic is a particle or another word that no topic begins with. */
    boolean isParticle(String word) {
        return is(Sort.OPENS, word);
    }

    /** أوقفت, يطالب, سيقول, ستكون, غمرتها; not ساعات. What bears a pronoun belongs to no noun behind it either. */
    private static boolean looksLikeVerb(String word) {
        boolean past = word.endsWith("ت") && !word.endsWith("ات");
        boolean plural = word.endsWith("وا");
        boolean present = word.startsWith("ي");
        boolean future = word.startsWith("سي") || word.startsWith("ست") && word.length() > SHORTEST + 1;
        boolean pronoun = word.endsWith("ها") || word.endsWith("هم") || word.endsWith("هن") || word.endsWith("هما");
        return past || plural || present || future || pronoun;
    }

    private boolean is(Sort sort, String word) {
        return words.get(sort).contains(word);
    }
}
