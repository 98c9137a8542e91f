package org.isnad.intake;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.isnad.ingestion.FaultCode;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One of several files brought in together. */
@Entity
@Table(name = "intake_item")
public class IntakeItem extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intake_item_seq")
    @SequenceGenerator(name = "intake_item_seq", sequenceName = "intake_item_seq", allocationSize = 50)
    public Long id;

    public String intake;

    public int position;

    /** The file's name. */
    public String name;

    public byte[] content;

    /** Given for all files of the intake, or null; so is the day. */
    public String outlet;

    @Column(name = "published")
    public LocalDate publishedOn;

    @Enumerated(EnumType.STRING)
    public IntakeState state = IntakeState.WAITING;

    @Enumerated(EnumType.STRING)
    public FaultCode fault;

    @Column(name = "article_id")
    public Long articleKey;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "taken_at")
    public Instant takenAt;
}
