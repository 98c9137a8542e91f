package org.isnad.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.claim.ClaimConnection;
import org.isnad.claim.ClaimParties;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Page;
import org.isnad.graphql.PagedField;
import org.isnad.graphql.Selection;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;
import org.isnad.knowledge.Party;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** Statements and what hangs on them; every field below a list is one batch. */
@GraphQLApi
public class StatementGraphQL {

    @Inject
    StatementReads statements;

    @Inject
    OriginReads origins;

    @Inject
    ClaimReads claims;

    @Inject
    ClaimParties parties;

    @Inject
    EntityReads entities;

    @Inject
    Context context;

    private PagedField<Void, ClaimConnection> reports;

    @PostConstruct
    void prepare() {
        reports = new PagedField<>("Statement.reports", (keys, arguments) -> {
            Map<Long, Page<Long>> pages = statements.reports(keys, arguments.page(), arguments.counted());
            Map<Long, ClaimView> found = claims
                    .byKey(pages.values().stream().map(Page::items).flatMap(Collection::stream).toList());
            Map<Long, ClaimConnection> connections = new HashMap<>();
            pages.forEach((key, page) -> connections.put(key, ClaimConnection.of(new Page<>(
                    page.items().stream().map(found::get).toList(), page.cursors(), page.hasNext(), page.hasPrevious(),
                    page.total()))));
            return connections;
        });
    }

    @Query
    @Description("The statement of this id, or null where there is none.")
    public StatementView statement(@Id @NonNull String id) {
        long key = GlobalId.key(id, "Statement");
        return statements.byKey(List.of(key)).get(key);
    }

    @NonNull
    @Query
    @Description("Statements with two reports at least, the latest reported first.")
    public StatementConnection statements(StatementFilter filter, Integer first, String after, Integer last, String before) {
        return StatementConnection.of(statements.page(filter == null ? StatementFilter.ALL : filter,
                StatementReads.LATEST.request(first, after, last, before), Selection.counts(context)));
    }

    @Name("statement")
    @Description("The statement that it reports, null where no other report of it is known.")
    public List<StatementView> ofClaim(@Source List<ClaimView> parents) {
        Map<Long, StatementView> found = statements.ofClaims(parents.stream().map(ClaimView::key).toList());
        return list(parents, claim -> found.get(claim.key()));
    }

    @Name("speaker")
    @Description("Who said it by its first report, null where nobody could be found.")
    public List<Party> speakerOfStatement(@Source List<StatementView> parents) {
        Map<Long, ClaimView> first = claims.byKey(parents.stream().map(StatementView::firstKey).toList());
        Map<Long, Party> found = parties.speakers(List.copyOf(first.values()));
        return list(parents, statement -> found.get(statement.firstKey()));
    }

    @Description("The claim that reported it first.")
    public @NonNull List<@NonNull ClaimView> firstReport(@Source List<StatementView> parents) {
        return claims(parents, StatementView::firstKey);
    }

    @Description("The claim that reported it last.")
    public @NonNull List<@NonNull ClaimView> lastReport(@Source List<StatementView> parents) {
        return claims(parents, StatementView::lastKey);
    }

    @NonNull
    @Description("The claims that report it, by the day of their articles, the earliest first.")
    public CompletionStage<ClaimConnection> reports(@Source StatementView statement, Integer first, String after,
            Integer last, String before) {
        return reports.of(statement.key(), StatementReads.REPORTS.request(first, after, last, before), null,
                context.unwrap(DataFetchingEnvironment.class));
    }

    @Name("outlets")
    @Description("The outlets that carry it, the earliest first.")
    public @NonNull List<@NonNull List<@NonNull OrganizationView>> outletsOfStatement(@Source List<StatementView> parents) {
        Map<Long, List<Origin>> found = origins.of(parents.stream().map(StatementView::firstKey).toList());
        Map<Long, NamedThing> named = entities
                .byKey(found.values().stream().map(OriginReads::outlets).flatMap(Collection::stream).toList());
        return parents.stream().map(statement -> OriginReads.outlets(found.get(statement.firstKey())).stream()
                .map(key -> (OrganizationView) named.get(key)).toList()).toList();
    }

    @Name("origins")
    @Description("Its independent origins, copies and common credits counted as one, the earliest first.")
    public @NonNull List<@NonNull List<@NonNull Origin>> originsOfStatement(@Source List<StatementView> parents) {
        Map<Long, List<Origin>> found = origins.of(parents.stream().map(StatementView::firstKey).toList());
        return parents.stream().map(statement -> found.get(statement.firstKey())).toList();
    }

    @Description("The wordings in which it is reported, the most frequent first, at most 100.")
    public @NonNull List<@NonNull List<@NonNull WordingVariant>> variants(@Source List<StatementView> parents) {
        Map<Long, List<WordingVariant>> found = statements.variants(parents.stream().map(StatementView::key).toList());
        return parents.stream().map(statement -> found.getOrDefault(statement.key(), List.of())).toList();
    }

    @Description("How each report introduces it, the earliest first, at most 100: cue and stance compared with the first.")
    public @NonNull List<@NonNull List<@NonNull Introduction>> introductions(@Source List<StatementView> parents) {
        Map<Long, List<Introduction>> found = statements
                .introductions(parents.stream().map(StatementView::key).toList());
        return parents.stream().map(statement -> found.getOrDefault(statement.key(), List.of())).toList();
    }

    @Name("outlet")
    @Description("The outlet that introduces it so, null where it is unknown.")
    public List<OrganizationView> outletOfIntroduction(@Source List<Introduction> parents) {
        Map<Long, NamedThing> found = entities.byKey(parents.stream().map(Introduction::outletKey).toList());
        return list(parents, one -> (OrganizationView) found.get(one.outletKey()));
    }

    @Name("claim")
    @Description("The report.")
    public @NonNull List<@NonNull ClaimView> claimOfIntroduction(@Source List<Introduction> parents) {
        return claims(parents, Introduction::claimKey);
    }

    @Name("claim")
    @Description("The first report in these words.")
    public @NonNull List<@NonNull ClaimView> claimOfVariant(@Source List<WordingVariant> parents) {
        return claims(parents, WordingVariant::claimKey);
    }

    private <T> List<ClaimView> claims(List<T> parents, Function<T, Long> key) {
        Map<Long, ClaimView> found = claims.byKey(parents.stream().map(key).toList());
        return parents.stream().map(parent -> found.get(key.apply(parent))).toList();
    }

    private static <T, R> List<R> list(List<T> parents, Function<T, R> field) {
        List<R> answer = new ArrayList<>(parents.size());
        parents.forEach(parent -> answer.add(field.apply(parent)));
        return answer;
    }
}
