package org.isnad.contrast;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.comparison.RelationKind;
import org.isnad.graphql.PageRequest;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.page.Frame;
import org.isnad.relation.ClaimRelationView;
import org.isnad.relation.RelationReads;
import org.isnad.wording.Language;

/** Brings related claims together with what is shown of them, in a constant number of statements. */
@ApplicationScoped
public class Contrasts {

    /** In which claims differ, and what they make of each other. */
    private static final List<RelationKind> DIFFERING = List.of(RelationKind.UPDATES, RelationKind.CONTRADICTS);

    @Inject
    ContrastReads reads;

    @Inject
    RelationReads relations;

    @Inject
    ClaimReads claims;

    @Inject
    ClaimCards cards;

    @Inject
    Frame frame;

    /** The latest updates and contradictions, at most so many of each. */
    public List<Contrast> latest(int most) {
        return of(reads.latest(DIFFERING, most));
    }

    /** The latest in which somebody's claims stand, at most so many of each kind. */
    public List<Contrast> ofSpeaker(long speaker, int most) {
        return of(reads.ofSpeaker(speaker, DIFFERING, most));
    }

    /** Those between claims of a set; agreement of different speakers among them. */
    public List<Contrast> between(Collection<Long> keys, int most) {
        return of(reads.between(keys,
                List.of(RelationKind.CONTRADICTS, RelationKind.UPDATES, RelationKind.CORROBORATES), most));
    }

    /** The relations of one claim, rejected ones too; contradictions first, repetitions last. */
    public List<Contrast> ofClaim(ClaimView claim) {
        List<ClaimRelationView> found = relations
                .ofClaims(List.of(claim.key()), null, PageRequest.first(PageRequest.LARGEST), false).get(claim.key()).items();
        return together(
                found.stream().sorted(Comparator.comparing(ClaimRelationView::kind).reversed())
                        .map(one -> new RelationReads.Outgoing(claim.key(), one)).toList(),
                Map.of(claim.key(), claim));
    }

    private List<Contrast> of(List<Long> keys) {
        Map<Long, RelationReads.Outgoing> found = keys.isEmpty() ? Map.of() : relations.byKey(keys);
        return together(keys.stream().map(found::get).filter(Objects::nonNull).toList(), Map.of());
    }

    private List<Contrast> together(List<RelationReads.Outgoing> found, Map<Long, ClaimView> known) {
        Map<Long, ClaimView> all = new HashMap<>(claims.byKey(
                found.stream().flatMap(one -> Stream.of(one.claimKey(), one.relation().otherKey())).distinct()
                        .filter(key -> !known.containsKey(key)).toList()));
        all.putAll(known);
        Map<Long, ClaimCard> shown = cards.of(found.isEmpty() ? List.of() : List.copyOf(all.values())).stream()
                .collect(Collectors.toMap(card -> card.claim().key(), Function.identity()));
        boolean arabic = frame.language() == Language.AR;
        return found.stream().map(one -> Contrast.of(one.relation(), shown.get(one.claimKey()),
                shown.get(one.relation().otherKey()), arabic)).toList();
    }
}
