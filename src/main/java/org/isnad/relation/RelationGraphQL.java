package org.isnad.relation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.isnad.claim.ClaimReads;
import org.isnad.claim.ClaimView;
import org.isnad.comparison.RelationKind;
import org.isnad.graphql.Bilingual;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.PagedField;
import org.isnad.graphql.Selection;
import org.isnad.graphql.UserError;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;

/** How claims stand to each other, as a field of each claim. */
@GraphQLApi
public class RelationGraphQL {

    private static final Bilingual UNKNOWN = new Bilingual("لا علاقة بهذا المعرّف: أعد تحميل القائمة",
            "there is no relation of this id: load the list again");

    @Inject
    RelationReads relations;

    @Inject
    ClaimReads claims;

    @Inject
    RelationReview review;

    @Inject
    Context context;

    private PagedField<RelationKind, ClaimRelationConnection> ofClaim;

    @PostConstruct
    void prepare() {
        ofClaim = new PagedField<>("Claim.relations", (keys, arguments) -> {
            Map<Long, ClaimRelationConnection> connections = new HashMap<>();
            relations.ofClaims(keys, arguments.extra(), arguments.page(), arguments.counted())
                    .forEach((key, page) -> connections.put(key, ClaimRelationConnection.of(page)));
            return connections;
        });
    }

    @NonNull
    @Description("How it stands to claims of other articles.")
    public CompletionStage<ClaimRelationConnection> relations(@Source ClaimView claim, RelationKind kind, Integer first,
            String after, Integer last, String before) {
        return ofClaim.of(claim.key(), RelationReads.ORDER.request(first, after, last, before), kind,
                context.unwrap(DataFetchingEnvironment.class));
    }

    @Description("Why, in one sentence, in the language that the request prefers: Arabic unless Accept-Language says English.")
    public List<String> explanation(@Source List<ClaimRelationView> parents) {
        boolean english = Selection.locale(context).equals(Locale.ENGLISH);
        return Arrays.asList(parents.stream()
                .map(relation -> english ? relation.explanationEnglish() : relation.explanationArabic())
                .toArray(String[]::new));
    }

    @NonNull
    @Mutation
    @Description("Accepts or rejects a relation, or takes the decision back. It stays when articles are read again; "
            + "a rejected repeat parts the statement that it held together.")
    public ReviewRelationPayload reviewRelation(@NonNull ReviewRelationInput input) {
        long key = GlobalId.key(input.relation(), "ClaimRelation");
        return review.decide(key, input.decision())
                ? new ReviewRelationPayload(relations.byKey(List.of(key)).get(key).relation(), List.of())
                : new ReviewRelationPayload(null, List.of(UserError.of("relation", "NOT_FOUND",
                        UNKNOWN.in(Selection.locale(context)))));
    }

    @Description("The other end.")
    public @NonNull List<@NonNull ClaimView> claim(@Source List<ClaimRelationView> parents) {
        Map<Long, ClaimView> others = claims.byKey(parents.stream().map(ClaimRelationView::otherKey).toList());
        return parents.stream().map(relation -> others.get(relation.otherKey())).toList();
    }
}
