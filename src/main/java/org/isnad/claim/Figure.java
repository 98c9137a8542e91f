package org.isnad.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

import org.isnad.finding.Bound;
import org.isnad.knowledge.NamedEntity;

/** A number in a claim's content, with what it counts. */
@Embeddable
public class Figure {

    public String text;

    @Column(name = "start_at")
    public int start;

    @Column(name = "end_at")
    public int end;

    @Column(name = "value")
    public double amount;

    public String unit;

    public boolean approximate;

    @Enumerated(EnumType.STRING)
    public Bound bound;

    /** The unit of measure in the form in which it compares, or null. */
    @Column(name = "unit_key")
    public String unitKey;

    public String thing;

    @Column(name = "thing_start")
    public Integer thingStart;

    @Column(name = "thing_end")
    public Integer thingEnd;

    /** What is counted in the form in which it compares, or null. */
    @Column(name = "thing_key")
    public String thingKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "place_id")
    public NamedEntity place;
}
