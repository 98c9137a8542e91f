package org.isnad.finding;

/**
 * Who can say something or pass it on: a named entity or a source without a name, never both.
 *
 * @param entity index into {@link Findings#entities()}, or null
 * @param description of a source without a name, as the text describes it (مصدر أمني), or null
 */
public record FoundParty(Integer entity, String description) {

    public FoundParty {
        if ((entity == null) == (description == null)) {
            throw new IllegalArgumentException("a party is either an entity or a description");
        }
    }

    public static FoundParty named(int entity) {
        return new FoundParty(entity, null);
    }

    public static FoundParty unnamed(String description) {
        return new FoundParty(null, description);
    }
}
