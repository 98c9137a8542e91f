package org.isnad.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.claim.ClaimView;
import org.isnad.database.Select;
import org.isnad.graphql.Node;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.text.Folding;
import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;

/**
 * Finds the characters of hits that match. The database, which found the hits, says under which forms the words of texts and
 * query stand; only the places are ours. Two statements, and one each for texts and aliases.
 */
@ApplicationScoped
@Transactional
public class Highlighter {

    /** Of one hit; the beginning of a long text shows enough. */
    private static final int MOST = 100;
    /** As much of a text as is searched. */
    private static final int SEARCHED = 200_000;

    @Inject
    EntityManager database;

    @Inject
    ArticleReads articles;

    @Inject
    EntityReads entities;

    private record Passage(SearchHighlight.Field field, String text) {
    }

    /** Highlights in each of the things that a query found, in the order of its texts. */
    public List<List<SearchHighlight>> of(SearchQuery query, List<Node> nodes) {
        List<List<Passage>> passages = passages(nodes);
        List<List<Set<String>>> terms = terms(query);
        Map<String, Set<String>> forms = forms(passages, terms, query.matching());
        return passages.stream().map(some -> some.stream().flatMap(one -> highlights(one, terms, forms)).limit(MOST).toList())
                .toList();
    }

    private List<List<Passage>> passages(List<Node> nodes) {
        Map<Long, String> texts = articles.texts(nodes.stream().filter(ArticleView.class::isInstance)
                .map(node -> ((ArticleView) node).key()).toList());
        Map<Long, List<String>> aliases = entities.aliases(nodes.stream().filter(NamedThing.class::isInstance)
                .map(node -> ((NamedThing) node).key()).toList());
        List<List<Passage>> passages = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            List<Passage> own = new ArrayList<>();
            if (node instanceof ArticleView article) {
                if (article.title() != null) {
                    own.add(new Passage(SearchHighlight.Field.TITLE, article.title()));
                }
                own.add(new Passage(SearchHighlight.Field.TEXT, texts.get(article.key())));
            } else if (node instanceof ClaimView claim) {
                own.add(new Passage(SearchHighlight.Field.TEXT, claim.text()));
            } else if (node instanceof NamedThing thing) {
                own.add(new Passage(SearchHighlight.Field.NAME, thing.name()));
                aliases.getOrDefault(thing.key(), List.of()).stream().filter(alias -> !alias.equals(thing.name()))
                        .forEach(alias -> own.add(new Passage(SearchHighlight.Field.ALIAS, alias)));
            }
            passages.add(own);
        }
        return passages;
    }

    /** The terms that must occur, each the words of a phrase, each word with the forms under which it counts. */
    private List<List<Set<String>>> terms(SearchQuery query) {
        boolean exact = query.matching() == SearchMatching.EXACT;
        String similar = query.matching() == SearchMatching.FUZZY
                ? "array(select isnad_similar_words(isnad_word_form(w.word, false)))"
                : "cast(array[] as text[])";
        Map<Long, List<Set<String>>> terms = Select.of("t.place, " + (exact ? "array[w.word]"
                : "array[isnad_word_form(w.word, false), isnad_word_form(w.word, true)] || " + similar) + " as forms",
                "isnad_search_terms(:text) t cross join lateral isnad_placed_words("
                        + (exact ? "isnad_plain_words" : "isnad_folded_words") + "(t.term)) w")
                .where("not t.without").with("text", query.text()).orderBy("t.place, w.place")
                .grouped(database, "place", row -> Set.of(row.strings("forms").stream().distinct().toArray(String[]::new)));
        return List.copyOf(terms.values());
    }

    /** The forms of those words of the passages that may match; a form is always a part of its word. */
    private Map<String, Set<String>> forms(List<List<Passage>> passages, List<List<Set<String>>> terms,
            SearchMatching matching) {
        Set<String> wanted = terms.stream().flatMap(List::stream).flatMap(Set::stream).map(Folding::fold)
                .collect(Collectors.toSet());
        Set<String> words = new HashSet<>();
        passages.stream().flatMap(List::stream).forEach(passage -> tokens(passage).map(token -> token.span().of(passage.text()))
                .filter(word -> mayMatch(word, wanted)).forEach(words::add));
        Map<String, Set<String>> forms = new HashMap<>();
        if (!words.isEmpty()) {
            String word = matching == SearchMatching.EXACT ? "array[btrim(isnad_plain_words(w.word))]"
                    : "array[isnad_word_form(btrim(isnad_folded_words(w.word)), false), "
                            + "isnad_word_form(btrim(isnad_folded_words(w.word)), true)]";
            Select.of("w.word, " + word + " as forms", "unnest(cast(:words as text[])) w(word)")
                    .with("words", words.toArray(String[]::new))
                    .list(database, row -> forms.put(row.string("word"), Set.copyOf(new HashSet<>(row.strings("forms")))));
        }
        return forms;
    }

    private static boolean mayMatch(String word, Set<String> wanted) {
        String folded = Folding.fold(word.replace("ئو", "ؤو")).replaceAll("[,٬]", "").replace('٫', '.');
        return wanted.stream().anyMatch(folded::contains) || word.chars().anyMatch(c -> c >= 0xFB50 && c <= 0xFEFC);
    }

    private static Stream<Token> tokens(Passage passage) {
        String searched = passage.text().length() > SEARCHED ? passage.text().substring(0, SEARCHED) : passage.text();
        return new TokenizedText(searched).tokens().stream().filter(token -> !token.isPunctuation());
    }

    private static Stream<SearchHighlight> highlights(Passage passage, List<List<Set<String>>> terms,
            Map<String, Set<String>> forms) {
        List<Token> words = tokens(passage).toList();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (List<Set<String>> term : terms) {
                if (standsAt(term, i, words, passage.text(), forms)) {
                    found.add(new Span(words.get(i).start(), words.get(i + term.size() - 1).end()));
                }
            }
        }
        return apart(found).stream().map(span -> SearchHighlight.of(passage.field(), passage.text(), span));
    }

    private static boolean standsAt(List<Set<String>> term, int at, List<Token> words, String text,
            Map<String, Set<String>> forms) {
        for (int i = 0; i < term.size(); i++) {
            Set<String> own = at + i < words.size() ? forms.get(words.get(at + i).span().of(text)) : null;
            if (own == null || own.stream().noneMatch(term.get(i)::contains)) {
                return false;
            }
        }
        return true;
    }

    /** Overlapping stretches become one. */
    private static List<Span> apart(List<Span> found) {
        List<Span> apart = new ArrayList<>();
        for (Span span : found.stream().sorted().toList()) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && last.overlaps(span)) {
                apart.set(apart.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return apart;
    }
}
