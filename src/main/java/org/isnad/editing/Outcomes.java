package org.isnad.editing;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.graphql.Selection;
import org.isnad.graphql.UserError;
import org.isnad.history.DecisionReads;
import org.isnad.history.DecisionView;
import org.isnad.identity.Decided;
import org.isnad.identity.IdentityFault;
import org.isnad.ingestion.Reextraction;
import org.isnad.knowledge.EntityReads;
import org.isnad.knowledge.NamedThing;

import io.smallrye.graphql.api.Context;

/** Carries a decision into the articles that it concerns and reads what has become of it. */
@ApplicationScoped
public class Outcomes {

    /** Makes a decision, in a transaction of its own. */
    interface Deciding {
        Decided decide() throws IdentityFault;
    }

    /**
     * What has become of a decision.
     *
     * @param entity whom it is about, or null where there are faults
     * @param other who came about, or null
     */
    record Outcome(NamedThing entity, NamedThing other, List<DecisionView> decisions, List<UserError> faults) {

        DecisionView decision() {
            return decisions.isEmpty() ? null : decisions.get(0);
        }
    }

    @Inject
    Reextraction reextraction;

    @Inject
    EntityReads entities;

    @Inject
    DecisionReads decisions;

    @Inject
    Context context;

    Outcome of(Deciding deciding) {
        Decided decided;
        try {
            decided = deciding.decide();
        } catch (IdentityFault fault) {
            return new Outcome(null, null, List.of(), List.of(fault.userError(Selection.locale(context))));
        }
        reextraction.again(decided.articles());
        Map<Long, NamedThing> now = entities.byKey(java.util.Arrays.asList(decided.entity(), decided.other()));
        Map<Long, DecisionView> made = decisions.byKey(decided.decisions());
        return new Outcome(now.get(decided.entity()), now.get(decided.other()),
                decided.decisions().stream().map(made::get).toList(), List.of());
    }
}
