package org.isnad.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundRole;
import org.isnad.finding.OrganizationKind;

/**
 * Finds who of the known ones an article's names stand for, and learns new ones. Cautious: only the same folded name, or
 * an alias that one entity alone bears, is the same entity. Callers hold the lock of {@link #lock()} until they commit.
 */
@ApplicationScoped
public class KnowledgeBase {

    private static final int LOCK = 0x49534e44;

    @Inject
    EntityManager database;

    /** Lets one transaction at a time resolve names, so that two articles cannot both create the same person. */
    public void lock() {
        database.createNativeQuery("select 1 from (select set_config('statement_timeout', '0', true), "
                + "pg_advisory_xact_lock(:lock)) l", Integer.class)
                .setParameter("lock", LOCK)
                .getResultList();
    }

    /** The stored entities of these found ones, in their order. */
    public List<NamedEntity> resolve(List<FoundEntity> found, LocalDate day) {
        Map<String, NamedEntity> known = known(found);
        List<NamedEntity> resolved = new ArrayList<>(found.size());
        for (FoundEntity one : found) {
            NamedEntity entity = Stream.concat(Stream.of(one.name()), distinctive(one))
                    .map(name -> known.get(slot(one.type(), name))).filter(java.util.Objects::nonNull).findFirst()
                    .orElseGet(() -> create(one.type(), one.name(), one.kind()));
            known.putIfAbsent(slot(one.type(), one.name()), entity);
            resolved.add(entity);
        }
        learnAliases(found, resolved);
        learnRoles(found, resolved, day);
        return resolved;
    }

    /** The outlet of this name as given by a user, created where it is new. */
    public Organization outlet(String name) {
        FoundEntity outlet = new FoundEntity(EntityType.ORGANIZATION, name, OrganizationKind.MEDIA, List.of(), List.of(),
                List.of());
        return (Organization) resolve(List.of(outlet), null).get(0);
    }

    /** Aliases that may identify somebody: a person's only where they have two words at least. */
    private static Stream<String> distinctive(FoundEntity one) {
        return one.aliases().stream().filter(alias -> one.type() != EntityType.PERSON || NameKey.of(alias).contains(" "));
    }

    private Map<String, NamedEntity> known(List<FoundEntity> found) {
        Set<String> keys = new HashSet<>();
        found.forEach(one -> Stream.concat(Stream.of(one.name()), distinctive(one)).map(NameKey::of).forEach(keys::add));
        Map<String, NamedEntity> known = new HashMap<>();
        if (keys.isEmpty()) {
            return known;
        }
        Set<String> ambiguous = new HashSet<>();
        for (Alias alias : database.createQuery("select a from Alias a join fetch a.entity where a.nameKey in :keys "
                + "order by a.id", Alias.class).setParameter("keys", keys).getResultList()) {
            String slot = typeOf(alias.entity) + " " + alias.nameKey;
            boolean single = alias.entity instanceof Person && !alias.nameKey.contains(" ");
            NamedEntity other = known.putIfAbsent(slot, alias.entity);
            if (single || other != null && other != alias.entity) {
                ambiguous.add(slot);
            }
        }
        ambiguous.forEach(known::remove);
        for (NamedEntity entity : database.createQuery("select e from NamedEntity e where e.nameKey in :keys "
                + "order by e.id desc", NamedEntity.class).setParameter("keys", keys).getResultList()) {
            known.put(typeOf(entity) + " " + entity.nameKey, entity);
        }
        return known;
    }

    private NamedEntity create(EntityType type, String name, OrganizationKind kind) {
        NamedEntity entity = switch (type) {
            case PERSON -> new Person();
            case PLACE -> new Place();
            case ORGANIZATION -> {
                Organization organization = new Organization();
                organization.kind = kind == null ? OrganizationKind.OTHER : kind;
                yield organization;
            }
        };
        entity.name = name;
        entity.nameKey = NameKey.of(name);
        entity.createdAt = Instant.now();
        entity.persist();
        return entity;
    }

    private void learnAliases(List<FoundEntity> found, List<NamedEntity> resolved) {
        Map<Long, Set<String>> names = new HashMap<>();
        List<Object[]> stored = database
                .createQuery("select a.entity.id, a.name from Alias a where a.entity in :entities", Object[].class)
                .setParameter("entities", Set.copyOf(resolved)).getResultList();
        stored.forEach(row -> names.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add((String) row[1]));
        for (int i = 0; i < found.size(); i++) {
            NamedEntity entity = resolved.get(i);
            Set<String> bearing = names.computeIfAbsent(entity.id, id -> new HashSet<>());
            bearing.add(entity.name);
            Stream.concat(Stream.of(found.get(i).name()), found.get(i).aliases().stream()).filter(bearing::add)
                    .forEach(name -> addAlias(entity, name));
        }
    }

    private static void addAlias(NamedEntity entity, String name) {
        Alias alias = new Alias();
        alias.entity = entity;
        alias.name = name;
        alias.nameKey = NameKey.of(name);
        alias.persist();
    }

    private void learnRoles(List<FoundEntity> found, List<NamedEntity> resolved, LocalDate day) {
        Map<String, Role> roles = new HashMap<>();
        database.createQuery("select r from Role r where r.person in :entities", Role.class)
                .setParameter("entities", Set.copyOf(resolved)).getResultList()
                .forEach(role -> roles.put(role.person.id + " " + role.title, role));
        for (int i = 0; i < found.size(); i++) {
            if (resolved.get(i) instanceof Person person) {
                for (FoundRole title : found.get(i).roles()) {
                    roles.computeIfAbsent(person.id + " " + title.title(), key -> role(person, title, resolved)).seen(day);
                }
            }
        }
        roles.values().stream().filter(role -> role.id == null).forEach(role -> role.persist());
    }

    private static Role role(Person person, FoundRole found, List<NamedEntity> resolved) {
        Role role = new Role();
        role.person = person;
        role.title = found.title();
        role.organization = found.organization() != null
                && resolved.get(found.organization()) instanceof Organization organization ? organization : null;
        return role;
    }

    static EntityType typeOf(NamedEntity entity) {
        return entity instanceof Person ? EntityType.PERSON
                : entity instanceof Organization ? EntityType.ORGANIZATION : EntityType.PLACE;
    }

    private static String slot(EntityType type, String name) {
        return type + " " + NameKey.of(name);
    }
}
