package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/** Phrases of folded words, each with what it stands for; finds the longest one at a place in time linear in its length. */
public final class PhraseTrie<V> {

    private static final String QUOTES = "\"“”«»'‘’";

    private final Node<V> root = new Node<>();

    /** The longest phrase found: its last token is {@code end - 1}. */
    public record Match<V>(int end, List<V> values) {
    }

    /** Adds a phrase; a second value for the same phrase joins the first. */
    public void add(String phrase, V value) {
        add(new TokenizedText(phrase).tokens().stream().filter(token -> !token.isPunctuation()).map(Token::folded).toList(),
                value);
    }

    /** Adds a phrase given by its folded words. */
    public void add(List<String> words, V value) {
        Node<V> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node<>());
        }
        if (node != root && !node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The folded words that phrases begin with. */
    public Set<String> openings() {
        return root.next.keySet();
    }

    /** The longest phrase whose first word is {@code first}, read in place of the token at {@code from}, or null. */
    public Match<V> longest(TokenizedText text, int from, String first) {
        Node<V> node = root.next.get(first);
        Match<V> best = null;
        int at = from + 1;
        while (node != null) {
            if (!node.values.isEmpty()) {
                best = new Match<>(at, node.values);
            }
            int next = node.next.isEmpty() ? text.size() : nextWord(text, at);
            if (next >= text.size() || text.token(next).paragraph() != text.token(from).paragraph()) {
                break;
            }
            node = node.next.get(text.token(next).folded());
            at = next + 1;
        }
        return best;
    }

    /** Steps over one quotation mark, or over a full stop or hyphen that touches the words on both sides: أ.ف.ب. */
    private static int nextWord(TokenizedText text, int at) {
        if (at >= text.size() || !text.token(at).isPunctuation()) {
            return at;
        }
        Token mark = text.token(at);
        char c = mark.folded().isEmpty() ? ' ' : mark.folded().charAt(0);
        boolean touches = at + 1 < text.size() && text.token(at - 1).end() == mark.start()
                && mark.end() == text.token(at + 1).start();
        return QUOTES.indexOf(c) >= 0 || touches && (c == '.' || c == '-') ? at + 1 : text.size();
    }

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>(2);
        private final List<V> values = new ArrayList<>(1);
    }
}
