package org.isnad.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.isnad.article.MentionView;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.Party;
import org.isnad.page.ArticleCard;
import org.isnad.page.ClaimCard;

/**
 * Articles side by side.
 *
 * @param people rows of people, what most articles share first; the others likewise
 */
public record Comparison(List<ArticleCard> articles, List<Speaking> speaking, List<Named> people,
        List<Named> organizations, List<Named> places) {

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
     * A speaker and what each article has of theirs.
     *
     * @param speaker null for claims of nobody known
     */
    public record Speaking(Party speaker, List<List<ClaimCard>> claims) {

        /** In how many of the articles they speak. */
        public int articles() {
            return (int) claims.stream().filter(one -> !one.isEmpty()).count();
        }
    }

    /** Puts articles side by side, in the order given. */
    static Comparison of(List<ArticleCard> articles, Map<Long, List<MentionView>> mentions, List<ClaimCard> claims) {
        Map<NamedThing, List<Integer>> counts = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int column = i;
            mentions.getOrDefault(articles.get(i).article().key(), List.of())
                    .forEach(mention -> counts.computeIfAbsent(mention.entity(), thing -> zeros(articles.size())).set(column,
                            counts.get(mention.entity()).get(column) + 1));
        }
        List<Named> named = counts.entrySet().stream().map(one -> new Named(one.getKey(), one.getValue()))
                .sorted(Comparator.comparingInt(Named::articles).reversed()).toList();
        return new Comparison(articles, speaking(articles, claims), of(named, org.isnad.knowledge.PersonView.class),
                of(named, org.isnad.knowledge.OrganizationView.class), of(named, org.isnad.knowledge.PlaceView.class));
    }

    private static List<Speaking> speaking(List<ArticleCard> articles, List<ClaimCard> claims) {
        List<Long> columns = articles.stream().map(card -> card.article().key()).toList();
        Map<Object, Speaking> speakers = new LinkedHashMap<>();
        for (ClaimCard card : claims) {
            speakers.computeIfAbsent(card.speaker() == null ? "" : card.speaker(),
                    key -> new Speaking(card.speaker(),
                            columns.stream().map(one -> (List<ClaimCard>) new ArrayList<ClaimCard>()).toList()))
                    .claims().get(columns.indexOf(card.article().key())).add(card);
        }
        return speakers.values().stream().sorted(Comparator.comparingInt(Speaking::articles).reversed())
                .collect(Collectors.toList());
    }

    private static List<Named> of(List<Named> named, Class<? extends NamedThing> type) {
        return named.stream().filter(one -> type.isInstance(one.thing())).toList();
    }

    private static List<Integer> zeros(int size) {
        return new ArrayList<>(java.util.Collections.nCopies(size, 0));
    }
}
