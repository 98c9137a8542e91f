package org.isnad.knowledge;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.finding.KnownEntity;

/** What earlier articles taught us, for the next one. */
@ApplicationScoped
public class KnownNames {

    @Inject
    EntityManager database;

    /** Known people and bodies whose names of several words stand in the text, so that it profits from earlier articles. */
    @Transactional
    public List<KnownEntity> namedIn(String text) {
        Set<String> phrases = Phrases.of(text);
        if (phrases.isEmpty()) {
            return List.of();
        }
        List<NamedEntity> named = database.createQuery("select distinct e from NamedEntity e left join Alias a on a.entity = e "
                + "where e.nameKey in :keys or a.nameKey in :keys order by e.id", NamedEntity.class)
                .setParameter("keys", phrases).getResultList();
        return named.stream().filter(entity -> !(entity instanceof Place) && entity.nameKey.contains(" "))
                .map(entity -> new KnownEntity(KnowledgeBase.typeOf(entity), entity.name,
                        entity instanceof Organization organization ? organization.kind : null, List.of()))
                .toList();
    }
}
