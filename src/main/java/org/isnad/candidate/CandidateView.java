package org.isnad.candidate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.isnad.graphql.GlobalId;
import org.isnad.graphql.Node;

@Type("MergeCandidate")
@Description("Two records that may be one.")
public record CandidateView(@Ignore long key, @Ignore long entityKey, @Ignore long otherKey, @Ignore long articleKey,
        @NonNull @Description("Why.") CandidateReason reason,
        @NonNull @Description("How alike they are, 0 to 1.") double score,
        @NonNull @Description("What was decided.") CandidateStatus status) implements Node {

    @Id
    @NonNull
    @Override
    public String getId() {
        return GlobalId.of("MergeCandidate", key);
    }
}
