package org.isnad.history;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.isnad.identity.DecisionKind;

@Input("IdentityDecisionFilter")
@Description("Which decisions of who is who; conditions add up.")
public record DecisionFilter(
        @Id @Description("About this person, organization or place, or a record merged into it or split off it.") String entity,
        @Description("Of this kind.") DecisionKind kind,
        @Description("True for those that stand, false for those undone.") Boolean standing) {

    static final DecisionFilter ALL = new DecisionFilter(null, null, null);
}
