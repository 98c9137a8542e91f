package org.isnad.identity;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.isnad.knowledge.NamedEntity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A decision of who is who; it is never deleted, undoing it dates its end. */
@Entity
@Table(name = "identity_decision")
public class IdentityDecision extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "identity_decision_seq")
    @SequenceGenerator(name = "identity_decision_seq", sequenceName = "identity_decision_seq", allocationSize = 50)
    public Long id;

    @Enumerated(EnumType.STRING)
    public DecisionKind kind;

    /** The survivor of a merge, the one split or renamed, the bearer of the alias. */
    @ManyToOne(optional = false)
    @JoinColumn(name = "entity_id")
    public NamedEntity entity;

    /** The record merged away or split off, else null. */
    @ManyToOne
    @JoinColumn(name = "other_id")
    public NamedEntity other;

    @Column(name = "old_name")
    public String oldName;

    @Column(name = "new_name")
    public String newName;

    /** Whether the alias was known from articles before. */
    @Column(name = "was_known")
    public boolean wasKnown;

    public String note;

    @Column(name = "decided_at")
    public Instant decidedAt;

    @Column(name = "undone_at")
    public Instant undoneAt;

    @Column(name = "undo_note")
    public String undoNote;

    static IdentityDecision made(DecisionKind kind, NamedEntity entity, NamedEntity other, String newName, String note) {
        IdentityDecision decision = new IdentityDecision();
        decision.kind = kind;
        decision.entity = entity;
        decision.other = other;
        decision.oldName = entity.name;
        decision.newName = newName;
        decision.note = note;
        decision.decidedAt = Instant.now();
        decision.persist();
        return decision;
    }
}
