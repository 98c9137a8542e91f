package org.isnad.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.isnad.claim.Claim;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One decision of an editor about a claim. */
@Entity
@Table(name = "review")
public class Review extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_seq")
    @SequenceGenerator(name = "review_seq", sequenceName = "review_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    public Claim claim;

    @Enumerated(EnumType.STRING)
    public ReviewDecision decision;

    public String note;

    /** As the editor signs, or null. */
    public String reviewer;

    @Column(name = "decided_at")
    public Instant decidedAt;

    public boolean undone;

    @ElementCollection
    @CollectionTable(name = "review_change", joinColumns = @JoinColumn(name = "review_id"))
    @OrderColumn(name = "position")
    public List<Change> changes = new ArrayList<>();

    /** One thing that a decision changed, before and after, written as {@link ClaimValues} writes it. */
    @Embeddable
    public static class Change {

        @Enumerated(EnumType.STRING)
        public ReviewField field;

        @Column(name = "value_before")
        public String before;

        @Column(name = "value_after")
        public String after;

        static Change of(ReviewField field, String before, String after) {
            Change change = new Change();
            change.field = field;
            change.before = before;
            change.after = after;
            return change;
        }
    }
}
