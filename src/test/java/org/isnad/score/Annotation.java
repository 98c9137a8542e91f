package org.isnad.score;

import java.util.List;
import java.util.Map;

import org.isnad.finding.EntityType;
import org.isnad.text.Span;

/**
 * What somebody, a reader or the extractor, finds in an article, in the form in which two of them are compared.
 *
 * @param published ISO date, or null
 * @param furniture spans that are no part of the article
 * @param mentions by type, every one with the name and aliases of whom it names
 * @param claims in text order
 */
record Annotation(Name outlet, List<Name> credits, String published, List<Span> furniture,
        Map<EntityType, List<Mention>> mentions, List<Statement> claims) {

    record Mention(Span span, Name name) {
    }

    /**
     * A claim.
     *
     * @param kind in lower case, as annotation files write it; so is the stance
     * @param cue null where it has none
     * @param saidOn ISO date, or null
     * @param toldTo null where it was told to no outlet
     * @param figures the values alone, in rising order
     * @param rule what made it, or null where a reader did
     */
    record Statement(Span span, String kind, String stance, Span cue, Speaker speaker, String saidOn,
            List<Name> relayedBy, Name toldTo, List<Double> figures, String rule, double confidence) {
    }
}
