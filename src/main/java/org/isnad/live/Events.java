package org.isnad.live;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.database.Select;
import org.isnad.graphql.RequestFault;

/** Reads what is new. */
@ApplicationScoped
@Transactional
class Events {

    /** Most events that are read at once. */
    static final int BATCH = 100;

    @Inject
    EntityManager database;

    /** Events of the kind after one position and up to another, oldest first. */
    List<Event> between(EventKind kind, long after, long upTo) {
        return Select.of("e.id, e.subject_id", "live_event e").where("e.kind = :kind", "kind", kind.name())
                .where("e.id > :after", "after", after).where("e.id <= :upTo", "upTo", upTo).orderBy("e.id").limit(BATCH)
                .list(database, row -> new Event(row.number("id"), row.number("subject_id")));
    }

    /** Passes where all events after this place are still kept; INVALID_CURSOR otherwise. */
    void checkKept(LiveCursor since) {
        Number first = (Number) database.createNativeQuery("select coalesce(min(id), 0) from live_event")
                .getSingleResult();
        if (since.position() < first.longValue() - 1) {
            throw new RequestFault.InvalidCursor();
        }
    }
}
