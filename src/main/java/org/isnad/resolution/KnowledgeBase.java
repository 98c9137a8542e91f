package org.isnad.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.finding.EntityType;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.OrganizationKind;
import org.isnad.knowledge.NamedEntity;
import org.isnad.knowledge.Organization;
import org.isnad.resolution.Resolution.Resolved;

/**
 * Finds who of the known ones an article's names stand for, and learns new ones; what editors decided of who is who holds.
 * Callers hold the lock of {@link #lock()} until they commit. The number of statements does not grow with the names.
 */
@ApplicationScoped
public class KnowledgeBase {

    private static final int LOCK = 0x49534e44;

    @Inject
    EntityManager database;

    @Inject
    NameIndex index;

    @Inject
    ArticleNames articleNames;

    @Inject
    Assignments assignments;

    @Inject
    Roles roles;

    @Inject
    Aliases aliases;

    @Inject
    Candidates candidates;

    /** Lets one transaction at a time resolve names, so that two articles cannot both create the same person. */
    public void lock() {
        database.createNativeQuery("select 1 from (select set_config('statement_timeout', '0', true), "
                + "pg_advisory_xact_lock(:lock)) l", Integer.class)
                .setParameter("lock", LOCK)
                .getResultList();
    }

    /** The outlet of this name as given by a user, to be resolved with what was found. */
    public static FoundEntity outletNamed(String name) {
        return new FoundEntity(EntityType.ORGANIZATION, name, OrganizationKind.MEDIA, List.of(), List.of(), List.of());
    }

    /** The outlet of this name as given by a user, created where it is new. */
    public Organization outlet(String name) {
        return (Organization) resolve(null, List.of(outletNamed(name))).entities().get(0);
    }

    /**
     * Whom these found ones stand for.
     *
     * @param article key of an article that is stored already, or null
     */
    public Resolution resolve(Long article, List<FoundEntity> found) {
        List<Name> names = found.stream().map(Name::new).toList();
        var bearers = index.find(names.stream().flatMap(name -> name.asked().stream()).collect(Collectors.toSet()));
        Resolver resolver = new Resolver(names, bearers, articleNames.of(article), roles::of);
        List<NamedEntity> records = resolver.records();
        Map<Long, NamedEntity> assigned = assignments.of(article);
        List<Resolved> resolved = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            NamedEntity entity = records.get(i).survivor();
            for (int split = 0; split < assigned.size() && assigned.containsKey(entity.id); split++) {
                entity = assigned.get(entity.id);
            }
            resolved.add(new Resolved(found.get(i), records.get(i), entity));
        }
        Resolution resolution = new Resolution(resolved, resolver.doubts());
        aliases.learn(resolution);
        return resolution;
    }

    /** Keeps what an article, which is stored by now, said of these names: who bore them, with which titles on its day. */
    public void remember(long article, LocalDate day, Resolution resolution) {
        database.flush();
        articleNames.keep(article, resolution);
        roles.report(article, day, resolution);
        candidates.propose(article, resolution.doubts());
    }
}
