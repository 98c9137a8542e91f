package org.isnad.mention;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.isnad.gazetteer.LexiconName;
import org.isnad.text.Span;

/**
 * A possible mention, before overlaps are settled.
 *
 * @param from its first token
 * @param to one past its last token
 * @param known what the lexicon knows it as, or null
 * @param head whether it may hold another name inside: نظام الرئيس بشار الأسد
 */
public record Sighting(int from, int to, Span span, EntityType type, OrganizationKind kind, LexiconName known, String rule,
        double confidence, boolean head) {

    public static Sighting person(int from, int to, Span span, LexiconName known, String rule, double confidence) {
        return new Sighting(from, to, span, EntityType.PERSON, null, known, rule, confidence, false);
    }

    public static Sighting organization(int from, int to, Span span, OrganizationKind kind, String rule, double confidence) {
        return new Sighting(from, to, span, EntityType.ORGANIZATION, kind, null, rule, confidence, false);
    }

    public static Sighting place(int from, int to, Span span, String rule, double confidence) {
        return new Sighting(from, to, span, EntityType.PLACE, null, null, rule, confidence, false);
    }
}
