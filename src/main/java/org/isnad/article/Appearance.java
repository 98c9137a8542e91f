package org.isnad.article;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.isnad.knowledge.Organization;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A further outlet, address or day at which an article's very text was met. */
@Entity
@Table(name = "appearance")
public class Appearance extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance_seq")
    @SequenceGenerator(name = "appearance_seq", sequenceName = "appearance_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    public Article article;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outlet_id")
    public Organization outlet;

    @Column(name = "source_url")
    public String sourceUrl;

    @Column(name = "published_on")
    public LocalDate publishedOn;

    @Column(name = "seen_at")
    public Instant seenAt;
}
