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
import org.isnad.ingestion.IngestionStep;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A text brought in, alone or with others. */
@Entity
@Table(name = "intake_item")
public class IntakeItem extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "intake_item_seq")
    @SequenceGenerator(name = "intake_item_seq", sequenceName = "intake_item_seq", allocationSize = 50)
    public Long id;

    public String intake;

    public int position;

    /** The file's name; null for a pasted text. */
    public String name;

    public byte[] content;

    public String title;

    /** Given for all files of the intake, or null; so is the day. */
    public String outlet;

    @Column(name = "published")
    public LocalDate publishedOn;

    @Column(name = "source_url")
    public String sourceUrl;

    @Enumerated(EnumType.STRING)
    public IntakeState state = IntakeState.WAITING;

    /** Which step is being done or was the last; null before the first. */
    @Enumerated(EnumType.STRING)
    public IngestionStep step;

    /** How many claims its text holds; null before it was read. */
    public Integer found;

    @Enumerated(EnumType.STRING)
    public FaultCode fault;

    @Column(name = "article_id")
    public Long articleKey;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "taken_at")
    public Instant takenAt;

    static IntakeItem of(Upload upload, Given given) {
        IntakeItem item = new IntakeItem();
        item.name = upload.name();
        item.content = upload.content();
        item.title = given.title();
        item.outlet = given.outlet();
        item.publishedOn = given.publishedOn();
        item.sourceUrl = given.sourceUrl();
        return item;
    }

    Upload upload() {
        return new Upload(name, content);
    }

    Given given() {
        return new Given(title, outlet, publishedOn, sourceUrl);
    }
}
