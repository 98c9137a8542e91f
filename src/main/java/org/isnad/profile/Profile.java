package org.isnad.profile;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.chart.DensityStrip;
import org.isnad.page.Frame;

/**
 * What the pages of people and organizations have in common.
 *
 * @param density null where nothing was said
 * @param quoting who published what they said, the most first
 */
public record Profile(DensityStrip density, List<ProfileReads.Quoting> quoting, Statements statements) {

    /** Reads it. */
    @ApplicationScoped
    public static class Reader {

        @Inject
        ProfileReads reads;

        @Inject
        Statements.Reader statements;

        @Inject
        Frame frame;

        /** The profile of a party whose page stands at this path. */
        public Profile of(String path, long party, String after, String before) {
            return new Profile(
                    DensityStrip.of(reads.said(party), reads.about(party), frame.language().direction().equals("rtl")),
                    reads.quoting(party), statements.of(path, party, after, before));
        }
    }
}
