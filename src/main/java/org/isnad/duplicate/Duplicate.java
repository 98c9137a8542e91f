package org.isnad.duplicate;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.article.ArticleReads;
import org.isnad.article.ArticleView;
import org.isnad.candidate.CandidateView;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.Page;
import org.isnad.graphql.PageRequest;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.Party;
import org.isnad.knowledge.RoleView;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;

/** Two records that may be one, with what speaks for it and against it. */
public record Duplicate(CandidateView candidate, Side first, Side second, ArticleView article) {

    private static final int CLAIMS = 2;

    /**
     * One of the two.
     *
     * @param said the latest they said
     * @param claims how many claims are theirs
     */
    public record Side(NamedThing thing, List<String> aliases, List<RoleView> roles, List<ClaimCard> said, int claims) {
    }

    /** Whether they can be merged here; places cannot. */
    public boolean mergeable() {
        return first.thing() instanceof Party && first.thing().getClass() == second.thing().getClass();
    }

    /** Reads them, in a constant number of statements. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        EntityReads entities;

        @Inject
        ClaimReads claims;

        @Inject
        ClaimCards cards;

        @Inject
        ArticleReads articles;

        List<Duplicate> of(List<CandidateView> pairs) {
            if (pairs.isEmpty()) {
                return List.of();
            }
            List<Long> asked = pairs.stream().flatMap(pair -> Stream.of(pair.entityKey(), pair.otherKey())).distinct().toList();
            Map<Long, NamedThing> things = entities.byKey(asked);
            Map<Long, Side> sides = sides(things.values().stream().distinct().toList());
            Map<Long, ArticleView> raised = articles.byKey(pairs.stream().map(CandidateView::articleKey).toList());
            return pairs.stream().map(pair -> new Duplicate(pair, sides.get(things.get(pair.entityKey()).key()),
                    sides.get(things.get(pair.otherKey()).key()), raised.get(pair.articleKey()))).toList();
        }

        private Map<Long, Side> sides(List<NamedThing> things) {
            List<Long> keys = things.stream().map(NamedThing::key).toList();
            Map<Long, List<String>> aliases = entities.aliases(keys);
            Map<Long, List<RoleView>> roles = entities.roles(keys);
            Map<Long, Page<ClaimView>> pages = claims.ofSpeakers(keys, PageRequest.first(CLAIMS), true);
            Map<Long, List<ClaimCard>> said = cards
                    .of(pages.values().stream().flatMap(page -> page.items().stream()).toList()).stream()
                    .collect(Collectors.groupingBy(card -> card.claim().speakerKey()));
            return things.stream()
                    .map(thing -> new Side(thing, aliases.getOrDefault(thing.key(), List.of()),
                            roles.getOrDefault(thing.key(), List.of()), said.getOrDefault(thing.key(), List.of()),
                            pages.get(thing.key()).total()))
                    .collect(Collectors.toMap(side -> side.thing().key(), Function.identity()));
        }
    }
}
