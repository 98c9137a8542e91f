package org.isnad.knowledge;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Somebody or something that articles name, under its fullest name so far. */
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

    @Column(name = "created_at")
    public Instant createdAt;
}
