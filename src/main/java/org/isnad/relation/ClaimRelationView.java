package org.isnad.relation;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.article.TextSpan;
import org.isnad.claim.ReviewStatus;
import org.isnad.comparison.RelationKind;
import org.isnad.graphql.GlobalId;

@Type("ClaimRelation")
@Description("How a claim stands to another, seen from one of the two. A contradiction is a proposal until an editor accepts it.")
public record ClaimRelationView(@Ignore long key, @Ignore long otherKey,
        @NonNull @Description("Repeats, corroborates, updates or contradicts.") RelationKind kind,
        @NonNull @Description("Which way it runs, seen from the claim asked about.") RelationDirection direction,
        @NonNull @Description("How sure it is, 0 to 1.") double score,
        @NonNull @Description("The rule that found it.") String rule,
        @Description("Why, in one Arabic sentence.") String explanationArabic,
        @Description("Why, in one English sentence.") String explanationEnglish,
        @Description("What of the claim asked about it rests on, null for relations found by earlier versions.") TextSpan evidence,
        @Description("What of the other claim it rests on; it points into the other claim's article.") TextSpan otherEvidence,
        @Description("The part in which the two differ, null where there is none.") ClaimDifference difference,
        @NonNull @Description("Whether each of the two outlets cites the other, so that nothing independent stands behind it.") boolean circular,
        @NonNull @Description("What an editor has decided about it.") ReviewStatus status) {

    @Id
    @NonNull
    public String getId() {
        return GlobalId.of("ClaimRelation", key);
    }
}
