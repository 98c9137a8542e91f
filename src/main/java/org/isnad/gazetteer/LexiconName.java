package org.isnad.gazetteer;

import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;

/**
 * A name that the lexicon, or an earlier article, knows.
 *
 * @param name its canonical form
 * @param kind of an organization, else null
 * @param needsContext whether it is also an ordinary word and counts only where something beside it says so
 * @param sport whether it is a club, which counts only in a text about sport
 * @param country the country for a country's name or its capital, else null
 * @param capital whether it names the seat of power rather than the country
 */
public record LexiconName(EntityType type, String name, OrganizationKind kind, List<String> aliases, boolean needsContext,
        boolean sport, Country country, boolean capital) {

    /** A country's canonical name, and whether its bare name reads as its government. */
    public record Country(String name, boolean actor) {
    }

    public boolean isOrganization() {
        return type == EntityType.ORGANIZATION;
    }
}
