package org.isnad.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

import org.isnad.article.Article;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.isnad.knowledge.NamedEntity;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A stretch of an article whose content is attributed to someone; offsets count UTF-16 units of the article's text. */
@Entity
@Table(name = "claim")
public class Claim extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
    @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq", allocationSize = 50)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    public Article article;

    public String text;

    @Column(name = "start_at")
    public int start;

    @Column(name = "end_at")
    public int end;

    @Enumerated(EnumType.STRING)
    public ClaimKind kind;

    @Enumerated(EnumType.STRING)
    public Stance stance;

    @Column(name = "cue_text")
    public String cueText;

    @Column(name = "cue_start")
    public Integer cueStart;

    @Column(name = "cue_end")
    public Integer cueEnd;

    /** A named speaker, or null. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    public NamedEntity speaker;

    /** A speaker without a name, as the text describes it, or null. */
    @Column(name = "speaker_description")
    public String speakerDescription;

    @Column(name = "speaker_text")
    public String speakerText;

    @Column(name = "speaker_start")
    public Integer speakerStart;

    @Column(name = "speaker_end")
    public Integer speakerEnd;

    @Column(name = "said_on")
    public LocalDate saidOn;

    public String occasion;

    public String rule;

    public double confidence;

    @Enumerated(EnumType.STRING)
    public ReviewStatus status = ReviewStatus.PROPOSED;

    @Column(name = "listed_on")
    public LocalDate listedOn;

    @ManyToMany
    @JoinTable(name = "claim_about", joinColumns = @JoinColumn(name = "claim_id"), inverseJoinColumns = @JoinColumn(name = "entity_id"))
    @OrderColumn(name = "position")
    public List<NamedEntity> about = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "chain_link", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    public List<ChainLink> chain = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "figure", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    public List<Figure> figures = new ArrayList<>();
}
