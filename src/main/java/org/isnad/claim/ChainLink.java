package org.isnad.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.isnad.finding.ChainRole;
import org.isnad.knowledge.NamedEntity;

/** One link of a claim's chain; the publisher is not among them, it is the article's outlet. */
@Embeddable
public class ChainLink {

    @Enumerated(EnumType.STRING)
    public ChainRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "entity_id")
    public NamedEntity entity;

    public String description;

    @Column(name = "evidence_text")
    public String evidenceText;

    @Column(name = "evidence_start")
    public Integer evidenceStart;

    @Column(name = "evidence_end")
    public Integer evidenceEnd;

    public String rule;
}
