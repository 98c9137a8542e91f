package org.isnad.finding;

import java.util.List;

/** Somebody or something earlier articles or editors have taught us, handed to the extractor with its names. */
public record KnownEntity(EntityType type, String name, OrganizationKind kind, List<String> aliases) {

    public KnownEntity {
        aliases = List.copyOf(aliases);
    }
}
