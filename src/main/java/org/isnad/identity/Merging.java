package org.isnad.identity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.identity.IdentityFault.Code;
import org.isnad.knowledge.NamedEntity;
import org.isnad.resolution.ArticleNames;
import org.isnad.resolution.KnowledgeBase;

/** Makes several records one: the survivor answers for the others, whose names and articles become its own. */
@ApplicationScoped
public class Merging {

    private static final int MOST = 20;

    @Inject
    EntityManager database;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    ArticleNames articleNames;

    @Inject
    References references;

    @Inject
    Survivors survivors;

    /**
     * Merges records of one GraphQL type.
     *
     * @param into id of the survivor
     * @param merged ids of those merged into it, at most 20
     */
    @Transactional(rollbackOn = IdentityFault.class)
    public Decided merge(String type, String into, List<String> merged, String note) throws IdentityFault {
        Records.bounded("merged", merged, MOST);
        String why = Records.note(note);
        knowledge.lock();
        NamedEntity survivor = Records.survivor("survivor", into, type);
        List<Long> decisions = new ArrayList<>();
        Set<Long> articles = new LinkedHashSet<>();
        for (String id : merged) {
            NamedEntity other = Records.survivor("merged", id, type);
            if (other.id.equals(survivor.id)) {
                throw new IdentityFault("merged", Code.ALREADY_ONE, "هما سجل واحد من قبل", "they are one record already");
            }
            IdentityDecision decision = IdentityDecision.made(DecisionKind.MERGE, survivor, other, other.name, why);
            database.flush();
            articles.addAll(articleNames.articles(survivors.group(other.id)));
            references.move(decision.id, other.id, survivor.id, null);
            survivors.answer(other.id, survivor.id);
            database.refresh(other);
            decisions.add(decision.id);
        }
        return new Decided(decisions, survivor.id, null, List.copyOf(articles));
    }

    /** Lets the record merged away answer for itself again. */
    Decided undo(IdentityDecision decision) {
        long survivor = decision.entity.survivor().id;
        long again = decision.other.id;
        database.flush();
        survivors.answer(again, null);
        references.moveBack(decision.id, survivor, again);
        return new Decided(List.of(decision.id), survivor, again, articleNames.articles(survivors.group(again)));
    }
}
