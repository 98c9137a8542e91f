package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.article.MentionView;
import org.isnad.contrast.Contrast;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.Party;
import org.isnad.page.ArticleCard;
import org.isnad.page.ClaimCard;
import org.isnad.page.Preview;
import org.isnad.statement.StatementView;

/**
 * Articles side by side.
 *
 * @param shared statements that at least two of them report, what most share first
 * @param speaking the other claims
 * @param contrasts how claims of one stand to claims of another
 * @param people rows of people, what most articles share first; the others likewise
 */
public record Comparison(List<ArticleCard> articles, List<Shared> shared, List<Speaking> speaking, List<Contrast> contrasts,
        List<Named> people, List<Named> organizations, List<Named> places) {

    /**
     * A name and which of the articles have it.
     *
     * @param counts how often each article names it
     */
    public record Named(NamedThing thing, List<Integer> counts) {

        /** How many of the articles name it. */
        public int articles() {
            return (int) counts.stream().filter(count -> count > 0).count();
        }
    }

    /**
     * A statement and how each article reports it.
     *
     * @param speaker null for a statement of nobody known
     */
    public record Shared(StatementView statement, Party speaker, List<List<ClaimCard>> claims) {

        /** How many of the articles report it. */
        public int articles() {
            return filled(claims);
        }
    }

    /**
     * A speaker and what each article has of theirs.
     *
     * @param speaker null for claims of nobody known
     */
    public record Speaking(Party speaker, List<List<ClaimCard>> claims) {

        /** In how many of the articles they speak. */
        public int articles() {
            return filled(claims);
        }
    }

    /** What an article is called where its column has no head: its headline or, where it has none, its outlet. */
    public String label(int column) {
        ArticleCard card = articles.get(column);
        return card.article().title() != null ? Preview.brief(card.article().title())
                : card.outlet() == null ? "" : card.outlet().name();
    }

    /** Puts articles side by side, in the order given. */
    static Comparison of(List<ArticleCard> articles, Map<Long, List<MentionView>> mentions, List<ClaimCard> claims,
            List<Contrast> contrasts) {
        List<Shared> shared = shared(articles, claims);
        Set<Long> together = shared.stream().map(one -> one.statement().key()).collect(Collectors.toSet());
        List<ClaimCard> others = claims.stream()
                .filter(card -> card.statement() == null || !together.contains(card.statement().key())).toList();
        Map<NamedThing, List<Integer>> counts = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int column = i;
            mentions.getOrDefault(articles.get(i).article().key(), List.of())
                    .forEach(mention -> counts.computeIfAbsent(mention.entity(), thing -> zeros(articles.size())).set(column,
                            counts.get(mention.entity()).get(column) + 1));
        }
        List<Named> named = counts.entrySet().stream().map(one -> new Named(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Named::articles).reversed()).toList();
        return new Comparison(articles, shared, speaking(articles, others), contrasts,
                of(named, org.isnad.knowledge.PersonView.class),
                of(named, org.isnad.knowledge.OrganizationView.class), of(named, org.isnad.knowledge.PlaceView.class));
    }

    private static List<Shared> shared(List<ArticleCard> articles, List<ClaimCard> claims) {
        Map<Long, Shared> statements = new LinkedHashMap<>();
        claims.stream().filter(card -> card.statement() != null)
                .forEach(card -> statements.computeIfAbsent(card.statement().key(),
                        key -> new Shared(card.statement(), card.speaker(), columns(articles))).claims()
                        .get(column(articles, card)).add(card));
        return statements.values().stream().filter(one -> one.articles() > 1)
                .sorted(Comparator.comparingInt(Shared::articles).reversed()).toList();
    }

    private static List<Speaking> speaking(List<ArticleCard> articles, List<ClaimCard> claims) {
        Map<Object, Speaking> speakers = new LinkedHashMap<>();
        for (ClaimCard card : claims) {
            speakers.computeIfAbsent(card.speaker() == null ? "" : card.speaker(),
                    key -> new Speaking(card.speaker(), columns(articles))).claims().get(column(articles, card)).add(card);
        }
        return speakers.values().stream().sorted(Comparator.comparingInt(Speaking::articles).reversed()).toList();
    }

    private static List<List<ClaimCard>> columns(List<ArticleCard> articles) {
        return articles.stream().map(one -> (List<ClaimCard>) new ArrayList<ClaimCard>()).toList();
    }

    private static int column(List<ArticleCard> articles, ClaimCard card) {
        return articles.stream().map(one -> one.article().key()).toList().indexOf(card.article().key());
    }

    private static int filled(List<List<ClaimCard>> columns) {
        return (int) columns.stream().filter(one -> !one.isEmpty()).count();
    }

    private static List<Named> of(List<Named> named, Class<? extends NamedThing> type) {
        return named.stream().filter(one -> type.isInstance(one.thing())).toList();
    }

    private static List<Integer> zeros(int size) {
        return new ArrayList<>(java.util.Collections.nCopies(size, 0));
    }
}
