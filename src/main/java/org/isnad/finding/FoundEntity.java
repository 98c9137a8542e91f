package org.isnad.finding;

import java.util.List;

/**
 * Somebody or something an article names.
 *
 * @param name the fullest form in the text, without title, classifier or quotation marks
 * @param kind of an organization, else null
 * @param aliases the other forms in which the text names it, and those the lexicon knows, without {@code name}
 * @param mentions every named mention in text order, never empty except for an outlet known only from furniture
 */
public record FoundEntity(EntityType type, String name, OrganizationKind kind, List<String> aliases,
        List<FoundRole> roles, List<FoundMention> mentions) {

    public FoundEntity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }
}
