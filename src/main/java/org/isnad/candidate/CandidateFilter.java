package org.isnad.candidate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

@Input("MergeCandidateFilter")
@Description("Which records that may be one; conditions add up.")
public record CandidateFilter(
        @Id @Description("One of the two is this person, organization or place.") String entity,
        @Description("Of this status; OPEN where nothing is said.") CandidateStatus status) {

    static final CandidateFilter OPEN = new CandidateFilter(null, null);
}
