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

    /** أوقفت, يطالب, سيقول, ستكون; not ساعات. */
    private static boolean looksLikeVerb(String word) {
        boolean past = word.endsWith("ت") && !word.endsWith("ات");
        boolean plural = word.endsWith("وا");
        boolean present = word.startsWith("ي") && word.length() > SHORTEST;
        boolean future = word.startsWith("سي") || word.startsWith("ست") && word.length() > SHORTEST + 1;
        return past || plural || present || future;
    }

    private boolean is(Sort sort, String word) {
        return words.get(sort).contains(word);
    }
}
