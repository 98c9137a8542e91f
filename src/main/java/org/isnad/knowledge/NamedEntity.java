package org.isnad.knowledge;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.isnad.finding.EntityType;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Somebody or something that articles name, under its usual name, else its fullest so far. */
@Entity
@Table(name = "entity")
@DiscriminatorColumn(name = "type")
public abstract class NamedEntity extends PanacheEntityBase {

    public static final int LONGEST_NAME = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity_seq")
    @SequenceGenerator(name = "entity_seq", sequenceName = "entity_seq", allocationSize = 50)
    public Long id;

    public String name;

    @Column(name = "name_key")
    public String nameKey;

    /** Whether an editor chose the name, so that no article changes it. */
    @Column(name = "name_given")
    public boolean nameGiven;

    /** The record that answers for this one since they were merged, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    public NamedEntity mergedInto;

    @Column(name = "created_at")
    public Instant createdAt;

    public abstract EntityType type();

    /** The record that answers for this one: itself where it was not merged. */
    public NamedEntity survivor() {
        return mergedInto == null ? this : mergedInto;
    }

    public void rename(String to) {
        name = to;
        nameKey = NameKey.of(to);
    }
}
