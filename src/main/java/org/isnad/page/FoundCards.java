package org.isnad.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.Node;
import org.isnad.knowledge.NamedThing;
import org.isnad.search.Highlighter;
import org.isnad.search.SearchHighlight;
import org.isnad.search.SearchHit;
import org.isnad.search.SearchQuery;
import org.isnad.search.SearchReads;
import org.isnad.text.Span;

/** Brings hits together with what is shown of them, in a constant number of statements. */
@ApplicationScoped
public class FoundCards {

    @Inject
    SearchReads search;

    @Inject
    Highlighter highlighter;

    @Inject
    ArticleReads articles;

    @Inject
    ClaimCards claimCards;

    @Inject
    ArticleCards articleCards;

    /** In the order given. */
    public List<FoundCard> of(SearchQuery query, List<SearchHit> hits) {
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Node> nodes = search.nodes(hits);
        List<List<SearchHighlight>> highlights = highlighter.of(query, nodes);
        Map<Long, ClaimCard> claims = claimCards.of(only(nodes, ClaimView.class)).stream()
                .collect(Collectors.toMap(card -> card.claim().key(), Function.identity()));
        Map<Long, ArticleCard> found = articleCards.of(only(nodes, ArticleView.class)).stream()
                .collect(Collectors.toMap(card -> card.article().key(), Function.identity()));
        Map<Long, String> texts = articles.texts(found.keySet());
        List<FoundCard> cards = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            SearchHit hit = hits.get(i);
            cards.add(nodes.get(i) instanceof NamedThing thing ? thing(hit, thing, highlights.get(i))
                    : nodes.get(i) instanceof ClaimView claim
                            ? new FoundCard(hit.type(), claims.get(claim.key()), null, null, null,
                                    Excerpt.around(claim.text(), spans(highlights.get(i), SearchHighlight.Field.TEXT)))
                            : article(hit, found.get(hit.key()), texts.get(hit.key()), highlights.get(i)));
        }
        return cards;
    }

    private static FoundCard article(SearchHit hit, ArticleCard card, String text, List<SearchHighlight> highlights) {
        String title = card.article().title();
        return new FoundCard(hit.type(), null, card, null,
                title == null ? null : Excerpt.around(title, spans(highlights, SearchHighlight.Field.TITLE)),
                Excerpt.around(text, spans(highlights, SearchHighlight.Field.TEXT)));
    }

    /** Of the aliases the first that was found is shown, where the name itself was not. */
    private static FoundCard thing(SearchHit hit, NamedThing thing, List<SearchHighlight> highlights) {
        List<Span> inName = spans(highlights, SearchHighlight.Field.NAME);
        String alias = inName.isEmpty() && !highlights.isEmpty() ? highlights.get(0).within() : null;
        return new FoundCard(hit.type(), null, null, thing, Excerpt.whole(thing.name(), inName),
                alias == null ? null
                        : Excerpt.whole(alias,
                                spans(highlights.stream().filter(one -> alias.equals(one.within())).toList(),
                                        SearchHighlight.Field.ALIAS)));
    }

    private static List<Span> spans(List<SearchHighlight> highlights, SearchHighlight.Field field) {
        return highlights.stream().filter(one -> one.field() == field).map(one -> new Span(one.start(), one.end())).toList();
    }

    private static <T> List<T> only(List<Node> nodes, Class<T> type) {
        return nodes.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
