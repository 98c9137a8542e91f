package org.isnad.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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
}
