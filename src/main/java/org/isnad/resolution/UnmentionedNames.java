package org.isnad.resolution;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** Names that no article mentions any more, because a newer extractor reads it otherwise; editors' decisions keep theirs. */
@ApplicationScoped
public class UnmentionedNames {

    @Inject
    EntityManager database;

    @Inject
    KnowledgeBase knowledge;

    /** Removes them; how many went. Callers are in a transaction. */
    public int forget() {
        knowledge.lock();
        String unused = """
                select e.id from entity e
                 where not exists (select 1 from mention m where m.entity_id = e.id)
                   and not exists (select 1 from article a where e.id in (a.outlet_id, a.found_outlet_id))
                   and not exists (select 1 from article_credit c where c.organization_id = e.id)
                   and not exists (select 1 from appearance p where p.outlet_id = e.id)
                   and not exists (select 1 from claim c where c.speaker_id = e.id)
                   and not exists (select 1 from claim_about b where b.entity_id = e.id)
                   and not exists (select 1 from chain_link l where l.entity_id = e.id)
                   and not exists (select 1 from role r where r.organization_id = e.id)
                   and not exists (select 1 from role_report r where e.id in (r.organization_id, r.person_id))
                   and not exists (select 1 from identity_decision d where e.id in (d.entity_id, d.other_id))
                   and not exists (select 1 from entity m where m.merged_into = e.id)""";
        List<Long> gone = database.unwrap(Session.class).createNativeQuery(unused, Long.class).getResultList();
        database.createNativeQuery("delete from role r where not exists (select 1 from role_report p where p.person_id = "
                + "r.person_id and p.title = r.title) and exists (select 1 from role_report p where p.person_id = r.person_id)")
                .executeUpdate();
        if (!gone.isEmpty()) {
            for (String table : List.of("role where person_id", "alias where entity_id", "entity where id")) {
                database.createNativeQuery("delete from " + table + " in (:gone)").setParameter("gone", gone).executeUpdate();
            }
        }
        return gone.size();
    }
}
