package org.isnad.resolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.OrganizationKind;
import org.isnad.knowledge.NameKey;
import org.isnad.knowledge.NamedEntity;
import org.isnad.knowledge.Organization;
import org.isnad.knowledge.Person;
import org.isnad.knowledge.Place;
import org.isnad.resolution.NameIndex.Asked;
import org.isnad.spelling.Bodies;
import org.isnad.spelling.NameWords;
import org.isnad.spelling.Spelling;
import org.isnad.spelling.UsualNames;

/** What an article calls somebody or something, and the names by which it may be known. */
record Name(FoundEntity found) {

    EntityType type() {
        return found.type();
    }

    /** Whether only one word is known of a person. */
    boolean isSingle() {
        return type() == EntityType.PERSON && identifying().isEmpty();
    }

    /** Names that may identify by themselves: a person's only where they have two words at least. */
    List<String> identifying() {
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.of(found.name()), found.aliases().stream()).forEach(name -> {
            if (type() != EntityType.PERSON || !NameWords.isSingle(name)) {
                names.add(name);
            }
            if (type() == EntityType.ORGANIZATION) {
                names.addAll(Bodies.otherNames(name, found.kind()));
            }
        });
        return List.copyOf(names);
    }

    /** All that is asked for. */
    List<Asked> asked() {
        List<String> names = new ArrayList<>(identifying());
        if (!names.contains(found.name())) {
            names.add(found.name());
        }
        return names.stream().filter(name -> name.length() <= NamedEntity.LONGEST_NAME)
                .map(name -> new Asked(type(), name)).toList();
    }

    /** Whether a body named beside it is enough to tell a person: a surname is, a given name is not. */
    boolean isTelling() {
        return !isSingle() || !Spelling.isGivenName(found.name());
    }

    /** Whether both are spellings of one name. */
    boolean isSameAs(Name other) {
        if (type() != other.type() || !Bodies.agree(found.name(), found.kind(), other.found.kind())) {
            return false;
        }
        if (isSingle() || other.isSingle()) {
            return NameKey.of(found.name()).equals(NameKey.of(other.found.name()));
        }
        return identifying().stream()
                .anyMatch(name -> other.identifying().stream().anyMatch(one -> Spelling.same(type(), name, one)));
    }

    /** A new record of this name. */
    NamedEntity create() {
        NamedEntity record = switch (type()) {
            case PERSON -> new Person();
            case PLACE -> new Place();
            case ORGANIZATION -> {
                Organization organization = new Organization();
                organization.kind = found.kind() == null ? OrganizationKind.OTHER : found.kind();
                yield organization;
            }
        };
        record.rename(shown());
        record.createdAt = Instant.now();
        record.persist();
        return record;
    }

    /** Lets a record profit from a fuller name of a person or a kind that was not known. */
    void enrich(NamedEntity record) {
        if (record instanceof Organization organization && organization.kind == OrganizationKind.OTHER
                && found.kind() != null) {
            organization.kind = found.kind();
        }
        if (type() == EntityType.PERSON && !isSingle() && !record.nameGiven && NameWords.isSingle(record.name)
                && !NameWords.isSingle(shown())) {
            Aliases.add(record, record.name);
            record.rename(shown());
        }
    }

    /** The name a new record is given: the usual one of what the lexicon knows, else a person's fullest. */
    String shown() {
        String usual = UsualNames.of(found);
        if (usual != null && (type() != EntityType.PERSON
                || NameWords.of(usual).size() >= NameWords.of(found.name()).size())) {
            return usual;
        }
        return type() != EntityType.PERSON || !NameWords.isSingle(found.name()) ? found.name()
                : identifying().stream().filter(name -> name.endsWith(" " + found.name())).findFirst()
                        .orElse(found.name());
    }
}
