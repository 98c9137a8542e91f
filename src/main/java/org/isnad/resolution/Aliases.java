package org.isnad.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.knowledge.Alias;
import org.isnad.knowledge.NameKey;
import org.isnad.knowledge.NamedEntity;
import org.isnad.resolution.Resolution.Resolved;

/** Learns the names by which articles call their people, organizations and places. */
@ApplicationScoped
public class Aliases {

    @Inject
    EntityManager database;

    /** Adds names that the records do not bear yet; what a split gave to somebody else teaches nothing. */
    void learn(Resolution resolution) {
        Set<NamedEntity> records = resolution.names().stream().map(Resolved::record).collect(Collectors.toSet());
        Map<Long, Set<String>> borne = borne(records);
        for (Resolved one : resolution.names()) {
            Set<String> names = borne.get(one.record().id);
            Stream.concat(Stream.of(one.found().name()), one.found().aliases().stream())
                    .filter(name -> !one.isAssigned() && name.length() <= NamedEntity.LONGEST_NAME && names.add(name))
                    .forEach(name -> add(one.record(), name));
        }
    }

    private Map<Long, Set<String>> borne(Set<NamedEntity> records) {
        Map<Long, Set<String>> borne = new HashMap<>();
        records.forEach(record -> borne.put(record.id, new HashSet<>(Set.of(record.name))));
        if (!records.isEmpty()) {
            database.createQuery("select a.entity.id, a.name from Alias a where a.entity in :records", Object[].class)
                    .setParameter("records", records).getResultList()
                    .forEach(row -> borne.get((Long) row[0]).add((String) row[1]));
        }
        return borne;
    }

    /** Adds one. */
    static void add(NamedEntity entity, String name) {
        Alias alias = new Alias();
        alias.entity = entity;
        alias.name = name;
        alias.nameKey = NameKey.of(name);
        alias.persist();
    }
}
