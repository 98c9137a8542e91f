package org.isnad.relation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.claim.ReviewStatus;
import org.isnad.graphql.GlobalId;

@Type("ClaimRelation")
@Description("How a claim stands to another, seen from one of the two.")
public record ClaimRelationView(@Ignore long key, @Ignore long otherKey,
        @NonNull @Description("Repeats, corroborates, updates or contradicts.") RelationKind kind,
        @NonNull @Description("Which way it runs, seen from the claim asked about.") RelationDirection direction,
        @NonNull @Description("How sure it is, 0 to 1.") double score,
        @Description("Why, in one sentence.") String explanation,
        @NonNull @Description("What an editor has decided about it.") ReviewStatus status) {

    @Id
    @NonNull
    public String getId() {
        return GlobalId.of("ClaimRelation", key);
    }
}
