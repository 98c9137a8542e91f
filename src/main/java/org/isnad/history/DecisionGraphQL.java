package org.isnad.history;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.graphql.Selection;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;

import io.smallrye.graphql.api.Context;

/** The history of who is who. */
@GraphQLApi
public class DecisionGraphQL {

    @Inject
    DecisionReads decisions;

    @Inject
    EntityReads entities;

    @Inject
    Context context;

    @NonNull
    @Query
    @Description("What editors decided of who is who, the latest first.")
    public DecisionConnection identityDecisions(DecisionFilter filter, Integer first, String after, Integer last,
            String before) {
        return DecisionConnection.of(decisions.page(filter == null ? DecisionFilter.ALL : filter,
                DecisionReads.LATEST.request(first, after, last, before), Selection.counts(context)));
    }

    @Description("The decision in a sentence, in the language that the request prefers: Arabic unless Accept-Language says English.")
    public @NonNull List<@NonNull String> summary(@Source List<DecisionView> parents) {
        Locale locale = Selection.locale(context);
        return parents.stream().map(decision -> decision.summary().in(locale)).toList();
    }

    @Description("The record that it is about, as it is now.")
    public @NonNull List<@NonNull NamedThing> entity(@Source List<DecisionView> parents) {
        Map<Long, NamedThing> now = entities.byKey(parents.stream().map(DecisionView::entityKey).toList());
        return parents.stream().map(decision -> now.get(decision.entityKey())).toList();
    }
}
