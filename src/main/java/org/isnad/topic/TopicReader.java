package org.isnad.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds topics by the two shapes that Arabic noun phrases have: a noun and the definite noun it belongs to (ذمة التحقيق), a
 * definite noun and its definite adjective (الملفات العالقة). Pure.
 */
final class TopicReader {

    private static final int MOST = 6;
    private static final String CLITICS = "وفبلك";

    private final TopicWords words = new TopicWords();

    /**
     * The topics between two tokens in the order of the text.
     *
     * @param known folded words of the article: a clitic is taken off a word where the rest is one of them
     * @param names stretches that name people and bodies, which are no topics of this sort
     */
    List<FoundTopic> read(TokenizedText text, int from, int limit, Set<String> known, List<Span> names) {
        Map<String, FoundTopic> topics = new LinkedHashMap<>();
        for (int i = from; i + 1 < limit && topics.size() < MOST; i++) {
            int cut = start(text, i, from, known);
            if (cut < 0 || !follows(text, i, i + 1)) {
                continue;
            }
            int last = i + 2 < limit && follows(text, i + 1, i + 2) ? i + 2 : i + 1;
            Span extent = new Span(text.token(i).start(), text.token(last).end());
            if (names.stream().noneMatch(extent::overlaps)) {
                FoundTopic topic = topic(text, i, cut, last);
                topics.putIfAbsent(topic.key(), topic);
                i = last;
            }
        }
        return List.copyOf(topics.values());
    }

    /** How many folded letters stand before the noun that may open a topic, its article not counted; -1 where none may. */
    private int start(TokenizedText text, int at, int from, Set<String> known) {
        Token token = text.token(at);
        if (!token.isWord() || at > from && words.announcesVerb(text.token(at - 1).folded())) {
            return -1;
        }
        String word = token.folded();
        int article = article(word);
        if (article >= 0) {
            return words.mayOpen(word.substring(article)) && words.mayFollow(word.substring(article)) ? article : -1;
        }
        int cut = clitic(text, at, known) ? 1 : 0;
        boolean particle = word.length() > 1 && CLITICS.indexOf(word.charAt(0)) >= 0 && words.isParticle(word.substring(1));
        return !particle && !voweledAsVerb(token, text.text()) && words.mayOpen(word.substring(cut)) ? cut : -1;
    }

    /** Whether the first letter is joined on: the rest is a word of the article, or it is the و that goes on with a list. */
    private static boolean clitic(TokenizedText text, int at, Set<String> known) {
        String word = text.token(at).folded();
        if (word.length() <= 4 || CLITICS.indexOf(word.charAt(0)) < 0) {
            return false;
        }
        boolean list = word.charAt(0) == 'و' && at > 0 && (text.token(at - 1).is('،') || text.token(at - 1).is(','));
        return list || known.contains(word.substring(1)) || known.contains("ال" + word.substring(1));
    }

    /** تُغرق, يُطلب: a damma on the first letter of the present. */
    private static boolean voweledAsVerb(Token token, String text) {
        return "تين".indexOf(token.folded().charAt(0)) >= 0 && text.startsWith("\u064F", token.start() + 1);
    }

    /** Whether the next token is a definite word of the same line that can belong to the one before. */
    private boolean follows(TokenizedText text, int before, int next) {
        Token token = text.token(next);
        return token.isWord() && token.paragraph() == text.token(before).paragraph() && token.folded().startsWith("ال")
                && words.mayFollow(token.folded().substring(2));
    }

    private static FoundTopic topic(TokenizedText text, int first, int cut, int last) {
        StringBuilder key = new StringBuilder(opening(text.token(first).folded().substring(cut)));
        for (int i = first + 1; i <= last; i++) {
            key.append(' ').append(text.token(i).folded().substring(2));
        }
        Token opening = text.token(first);
        boolean merged = opening.folded().startsWith("لل");
        int skip = merged ? 2 : cut == 1 || cut == 3 ? 1 : 0;
        String name = new Span(opening.start() + skip, text.token(last).end()).of(text.text());
        return new FoundTopic(key.toString(), merged ? "ال" + name : name);
    }

    /** موظفو الميناء and موظفي الميناء are one. */
    private static String opening(String word) {
        return word.endsWith("و") && word.length() > 4 ? word.substring(0, word.length() - 1) + 'ي' : word;
    }

    /** Where the noun begins behind ال, لل, وال, بال, كال, فال; -1 without an article. */
    private static int article(String word) {
        boolean two = word.startsWith("ال") || word.startsWith("لل");
        boolean three = word.length() > 4 && "وفبك".indexOf(word.charAt(0)) >= 0 && word.startsWith("ال", 1);
        int at = two ? 2 : three ? 3 : -1;
        return at > 0 && word.length() - at >= 2 ? at : -1;
    }
}
