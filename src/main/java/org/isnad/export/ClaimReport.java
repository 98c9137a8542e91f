package org.isnad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.AppearanceView;
import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.claim.ChainLinkView;
import org.isnad.claim.ClaimParties;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.comparison.RelationKind;
import org.isnad.finding.ChainRole;
import org.isnad.graphql.PageRequest;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.Party;
import org.isnad.relation.ClaimRelationView;
import org.isnad.relation.RelationReads;

/**
 * A claim with everything a citation or a review of it names.
 *
 * @param speaker null where nobody could be found
 * @param appearances every place where it was reported, the earliest first; its own article is among them
 */
public record ClaimReport(ClaimView claim, ArticleView article, Party speaker, List<ChainLinkView> chain,
        List<NamedThing> about, List<Appearance> appearances) {

    /**
     * A place where the claim stands.
     *
     * @param path of the article's page
     * @param outlet name, or null
     * @param address of the article at its publisher, or null
     */
    public record Appearance(String path, String title, String outlet, LocalDate publishedOn, String address) {
    }

    /** Who passed it on, from nearest the speaker to the publisher. */
    public List<String> carriers() {
        return chain.stream().filter(link -> link.role() != ChainRole.SPEAKER).map(link -> Listings.called(link.party()))
                .distinct().toList();
    }

    /** Brings it together. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        ClaimReads claims;

        @Inject
        ClaimParties parties;

        @Inject
        ArticleReads articles;

        @Inject
        EntityReads entities;

        @Inject
        RelationReads relations;

        /** The report on the claim of this key, or null where there is none. */
        public ClaimReport of(long key) {
            ClaimView claim = claims.byKey(List.of(key)).get(key);
            if (claim == null) {
                return null;
            }
            List<Long> repeats = relations.ofClaims(List.of(key), RelationKind.REPEATS,
                    PageRequest.first(PageRequest.LARGEST), false).get(key).items().stream()
                    .map(ClaimRelationView::otherKey).toList();
            List<Long> keys = Stream.concat(Stream.of(claim), claims.byKey(repeats).values().stream())
                    .map(ClaimView::articleKey).distinct().toList();
            Map<Long, ArticleView> found = articles.byKey(keys);
            return new ClaimReport(claim, found.get(claim.articleKey()),
                    parties.speakers(List.of(claim)).get(key), parties.chains(List.of(claim)).get(key),
                    claims.about(List.of(key)).getOrDefault(key, List.of()), appearances(found));
        }

        private List<Appearance> appearances(Map<Long, ArticleView> found) {
            Map<Long, NamedThing> outlets = entities.byKey(found.values().stream().map(ArticleView::outletKey).toList());
            Map<Long, List<AppearanceView>> again = articles.appearances(found.keySet());
            List<Appearance> all = new ArrayList<>();
            found.forEach((key, article) -> {
                NamedThing outlet = outlets.get(article.outletKey());
                all.add(new Appearance("/articles/" + key, article.title(), outlet == null ? null : outlet.name(),
                        article.publishedOn(), article.sourceUrl()));
                again.getOrDefault(key, List.of()).forEach(one -> all.add(new Appearance("/articles/" + key, article.title(),
                        one.outlet() == null ? null : one.outlet().name(), one.publishedOn(), one.sourceUrl())));
            });
            all.sort(Comparator.comparing(Appearance::publishedOn, Comparator.nullsLast(Comparator.naturalOrder())));
            return all.stream().filter(Objects::nonNull).distinct().toList();
        }
    }
}
