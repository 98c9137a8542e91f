package org.isnad.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.isnad.knowledge.Organization;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** An article: its text is never changed, and every offset counts UTF-16 code units of it. */
@Entity
@Table(name = "article")
public class Article extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_seq")
    @SequenceGenerator(name = "article_seq", sequenceName = "article_seq", allocationSize = 50)
    public Long id;

    public String text;

    /** SHA-256 of the text's UTF-8 bytes: the same text is the same article. */
    @Column(name = "text_hash")
    public byte[] textHash;

    /** The page the text was extracted from, or null. */
    public String html;

    public String title;

    @Column(name = "given_title")
    public String givenTitle;

    @Column(name = "found_title")
    public String foundTitle;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outlet_id")
    public Organization outlet;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "found_outlet_id")
    public Organization foundOutlet;

    @Column(name = "given_outlet")
    public String givenOutlet;

    @Column(name = "published_on")
    public LocalDate publishedOn;

    @Column(name = "given_published_on")
    public LocalDate givenPublishedOn;

    @Column(name = "found_published_on")
    public LocalDate foundPublishedOn;

    @Column(name = "source_url")
    public String sourceUrl;

    @Column(name = "ingested_at")
    public Instant ingestedAt;

    @Column(name = "listed_on")
    public LocalDate listedOn;

    @Column(name = "extractor_version")
    public String extractorVersion;

    @ManyToMany
    @JoinTable(name = "article_credit", joinColumns = @JoinColumn(name = "article_id"), inverseJoinColumns = @JoinColumn(name = "organization_id"))
    @OrderColumn(name = "position")
    public List<Organization> credits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "article_furniture", joinColumns = @JoinColumn(name = "article_id"))
    @OrderColumn(name = "position")
    public List<Furniture> furniture = new ArrayList<>();
}
