package org.isnad.retelling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.claim.ClaimReads;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.page.ClaimCard;
import org.isnad.page.ClaimCards;
import org.isnad.statement.Introduction;
import org.isnad.statement.Origin;
import org.isnad.statement.OriginReads;
import org.isnad.statement.StatementReads;
import org.isnad.statement.StatementView;
import org.isnad.statement.WordingVariant;

/**
 * A statement with all that is known of its reports.
 *
 * @param first the claim that reported it first
 * @param last the claim that reported it last
 * @param outlets how many carry it
 * @param reports the earliest first, at most 100
 */
public record Retelling(StatementView statement, ClaimCard first, ClaimCard last, int outlets, List<Source> sources,
        List<Report> reports, List<WordingVariant> wordings) {

    /**
     * One report and how it introduces what was said.
     *
     * @param outlet null where unknown
     * @param first whether the others are compared with it
     */
    public record Report(Introduction introduction, ClaimCard card, NamedThing outlet, boolean first) {
    }

    /**
     * Where reports come from.
     *
     * @param organization null for an article of an unknown outlet
     * @param first the earliest report from there
     */
    public record Source(NamedThing organization, ClaimCard first, List<NamedThing> outlets, int reports) {
    }

    /** Whether not all reports are shown. */
    public boolean cut() {
        return reports.size() < statement.reportCount();
    }

    /** Reads it, in a constant number of statements. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        StatementReads statements;

        @Inject
        OriginReads origins;

        @Inject
        ClaimReads claims;

        @Inject
        ClaimCards cards;

        @Inject
        EntityReads entities;

        Retelling of(StatementView statement) {
            List<Long> key = List.of(statement.key());
            List<Introduction> introductions = statements.introductions(key).getOrDefault(statement.key(), List.of());
            List<Origin> found = origins.of(List.of(statement.firstKey())).get(statement.firstKey());
            Map<Long, ClaimCard> shown = cards(statement, introductions, found);
            Map<Long, NamedThing> named = outlets(introductions, found);
            return new Retelling(statement, shown.get(statement.firstKey()), shown.get(statement.lastKey()),
                    OriginReads.outlets(found).size(),
                    found.stream().map(origin -> source(origin, shown, named)).toList(),
                    introductions.stream().map(one -> new Report(one, shown.get(one.claimKey()),
                            one.outletKey() == null ? null : named.get(one.outletKey()),
                            one.claimKey() == statement.firstKey())).toList(),
                    statements.variants(key).getOrDefault(statement.key(), List.of()));
        }

        private static Source source(Origin origin, Map<Long, ClaimCard> shown, Map<Long, NamedThing> named) {
            return new Source(origin.organizationKey() == null ? null : named.get(origin.organizationKey()),
                    shown.get(origin.claimKey()), origin.outlets().stream().map(named::get).toList(), origin.reportCount());
        }

        private Map<Long, ClaimCard> cards(StatementView statement, List<Introduction> introductions, List<Origin> found) {
            Set<Long> keys = new HashSet<>(List.of(statement.firstKey(), statement.lastKey()));
            introductions.forEach(one -> keys.add(one.claimKey()));
            found.forEach(one -> keys.add(one.claimKey()));
            return cards.of(List.copyOf(claims.byKey(keys).values())).stream()
                    .collect(Collectors.toMap(card -> card.claim().key(), Function.identity()));
        }

        private Map<Long, NamedThing> outlets(List<Introduction> introductions, List<Origin> found) {
            Set<Long> keys = new HashSet<>();
            introductions.forEach(one -> keys.add(one.outletKey()));
            found.forEach(one -> {
                keys.add(one.organizationKey());
                keys.addAll(one.outlets());
            });
            keys.removeIf(Objects::isNull);
            return entities.byKey(keys);
        }
    }
}
