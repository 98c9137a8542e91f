package org.isnad.identity;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.isnad.graphql.GlobalId;
import org.isnad.identity.IdentityFault.Code;
import org.isnad.resolution.KnowledgeBase;

/** Takes decisions back; they stay in the history. */
@ApplicationScoped
public class Undoing {

    @Inject
    KnowledgeBase knowledge;

    @Inject
    Merging merging;

    @Inject
    Splitting splitting;

    @Inject
    Renaming renaming;

    /** Undoes a decision: what it changed is as if it had not been made. */
    @Transactional(rollbackOn = IdentityFault.class)
    public Decided undo(String id, String note) throws IdentityFault {
        String why = Records.note(note);
        knowledge.lock();
        IdentityDecision decision = IdentityDecision.findById(GlobalId.key(id, "IdentityDecision"));
        if (decision == null) {
            throw new IdentityFault("decision", Code.NOT_FOUND, "لا قرار بهذا المعرّف", "there is no decision of this id");
        }
        if (decision.undoneAt != null) {
            throw new IdentityFault("decision", Code.ALREADY_UNDONE, "تُراجع عنه من قبل", "it was undone before");
        }
        decision.undoneAt = Instant.now();
        decision.undoNote = why;
        return switch (decision.kind) {
            case MERGE -> merging.undo(decision);
            case SPLIT -> splitting.undo(decision);
            case RENAME -> renaming.undoName(decision);
            case ALIAS -> renaming.undoAlias(decision);
        };
    }
}
