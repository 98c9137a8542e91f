package org.isnad.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A stretch that is no part of the article; marked, never deleted. */
@Embeddable
public class Furniture {

    @Column(name = "start_at")
    public int start;

    @Column(name = "end_at")
    public int end;

    public String rule;

    protected Furniture() {
    }

    public Furniture(int start, int end, String rule) {
        this.start = start;
        this.end = end;
        this.rule = rule;
    }
}
