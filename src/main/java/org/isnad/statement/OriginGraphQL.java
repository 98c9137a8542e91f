package org.isnad.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;
import org.isnad.knowledge.OrganizationView;

/** Outlets and origins, as fields of each claim. */
@GraphQLApi
public class OriginGraphQL {

    @Inject
    OriginReads origins;

    @Inject
    ClaimReads claims;

    @Inject
    EntityReads entities;

    @Description("How many outlets carry it: those of all its reports, of their copies and further appearances.")
    public @NonNull List<@NonNull Integer> outletCount(@Source List<ClaimView> parents) {
        Map<Long, List<Origin>> found = of(parents);
        return parents.stream().map(claim -> OriginReads.outlets(found.get(claim.key())).size()).toList();
    }

    @Description("How many independent origins stand behind it, copies and common credits counted as one.")
    public @NonNull List<@NonNull Integer> originCount(@Source List<ClaimView> parents) {
        Map<Long, List<Origin>> found = of(parents);
        return parents.stream().map(claim -> found.get(claim.key()).size()).toList();
    }

    @Description("Its independent origins, the earliest first.")
    public @NonNull List<@NonNull List<@NonNull Origin>> origins(@Source List<ClaimView> parents) {
        Map<Long, List<Origin>> found = of(parents);
        return parents.stream().map(claim -> found.get(claim.key())).toList();
    }

    @Description("The agency, paper or station, null where it is an article of an unknown outlet.")
    public List<OrganizationView> organization(@Source List<Origin> parents) {
        Map<Long, NamedThing> found = entities.byKey(parents.stream().map(Origin::organizationKey).toList());
        return java.util.Arrays.asList(parents.stream().map(origin -> (OrganizationView) found.get(origin.organizationKey()))
                .toArray(OrganizationView[]::new));
    }

    @Description("The earliest report from there.")
    public @NonNull List<@NonNull ClaimView> firstReport(@Source List<Origin> parents) {
        Map<Long, ClaimView> found = claims.byKey(parents.stream().map(Origin::claimKey).toList());
        return parents.stream().map(origin -> found.get(origin.claimKey())).toList();
    }

    @Name("outlets")
    @Description("The outlets that have it from there.")
    public @NonNull List<@NonNull List<@NonNull OrganizationView>> outletsOfOrigin(@Source List<Origin> parents) {
        Map<Long, NamedThing> found = entities
                .byKey(parents.stream().map(Origin::outlets).flatMap(Collection::stream).toList());
        return parents.stream()
                .map(origin -> origin.outlets().stream().map(key -> (OrganizationView) found.get(key)).toList()).toList();
    }

    private Map<Long, List<Origin>> of(List<ClaimView> parents) {
        return origins.of(parents.stream().map(ClaimView::key).toList());
    }
}
