package org.isnad.relation;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.isnad.claim.Claim;
import org.isnad.claim.ReviewStatus;
import org.isnad.comparison.RelationKind;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One claim repeats, corroborates, updates or contradicts another, and what an editor has decided about it. */
@Entity
@Table(name = "claim_relation")
public class ClaimRelation extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_relation_seq")
    @SequenceGenerator(name = "claim_relation_seq", sequenceName = "claim_relation_seq", allocationSize = 50)
    public Long id;

    @Enumerated(EnumType.STRING)
    public RelationKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_claim_id")
    public Claim from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_claim_id")
    public Claim to;

    @Enumerated(EnumType.STRING)
    public ReviewStatus status = ReviewStatus.PROPOSED;

    @Column(name = "reviewed_at")
    public Instant reviewedAt;
}
