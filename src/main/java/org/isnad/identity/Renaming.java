package org.isnad.identity;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.graphql.GlobalId;
import org.isnad.identity.IdentityFault.Code;
import org.isnad.knowledge.Alias;
import org.isnad.knowledge.NameKey;
import org.isnad.knowledge.NamedEntity;
import org.isnad.resolution.ArticleNames;
import org.isnad.resolution.KnowledgeBase;

/** Gives records the names that editors want them to bear. */
@ApplicationScoped
public class Renaming {

    @Inject
    EntityManager database;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    ArticleNames articleNames;

    /** Calls a person otherwise; the name so far becomes an alias, and no article changes the new one. */
    @Transactional(rollbackOn = IdentityFault.class)
    public Decided rename(String person, String name, String note) throws IdentityFault {
        String wanted = Records.name("name", name);
        String why = Records.note(note);
        knowledge.lock();
        NamedEntity record = Records.survivor("person", person, "Person");
        if (record.name.equals(wanted)) {
            throw known("name");
        }
        IdentityDecision decision = IdentityDecision.made(DecisionKind.RENAME, record, null, wanted, why);
        if (alias(record, record.name) == null) {
            add(record, record.name);
        }
        record.rename(wanted);
        record.nameGiven = true;
        return new Decided(List.of(decision.id), record.id, null, List.of());
    }

    /** Calls it as before. */
    Decided undoName(IdentityDecision decision) throws IdentityFault {
        NamedEntity record = decision.entity;
        if (!record.name.equals(decision.newName)) {
            throw new IdentityFault("decision", Code.NOT_LATEST, "تغيّر الاسم بعد ذلك. تراجع عن التغيير اللاحق أولاً",
                    "the name was changed since: undo the later change first");
        }
        record.rename(decision.oldName);
        record.nameGiven = IdentityDecision.count("kind = ?1 and entity = ?2 and undoneAt is null and id <> ?3",
                DecisionKind.RENAME, record, decision.id) > 0;
        return new Decided(List.of(decision.id), record.survivor().id, null, List.of());
    }

    /** Gives a person, an organization or a place a further name, by which it is found even where it is a single word. */
    @Transactional(rollbackOn = IdentityFault.class)
    public Decided addAlias(GlobalId entity, String name, String note) throws IdentityFault {
        String wanted = Records.name("name", name);
        String why = Records.note(note);
        knowledge.lock();
        NamedEntity record = Records.survivor("entity", entity);
        Alias alias = alias(record, wanted);
        if (record.name.equals(wanted) || alias != null && alias.given) {
            throw known("name");
        }
        if (isTaken(record, wanted)) {
            throw new IdentityFault("name", Code.NAME_TAKEN, "يحمل الاسم سجل آخر. إن كانا واحداً فادمجهما",
                    "another record bears this name: merge the two if they are one");
        }
        IdentityDecision decision = IdentityDecision.made(DecisionKind.ALIAS, record, null, wanted, why);
        decision.wasKnown = alias != null;
        (alias == null ? add(record, wanted) : alias).given = true;
        return new Decided(List.of(decision.id), record.id, null, List.of());
    }

    /** Takes the alias away, or lets it be one of those that articles taught. */
    Decided undoAlias(IdentityDecision decision) {
        Alias alias = alias(decision.entity, decision.newName);
        if (alias != null && decision.wasKnown) {
            alias.given = false;
        } else if (alias != null) {
            alias.delete();
        }
        return new Decided(List.of(decision.id), decision.entity.survivor().id, null,
                articleNames.articlesCalling(decision.entity.id, decision.newName));
    }

    private boolean isTaken(NamedEntity record, String name) {
        return !database.createNativeQuery("select id from entity where type = :type and name_key = :key "
                + "and merged_into is null and id <> :record limit 1").setParameter("type", record.type().name())
                .setParameter("key", NameKey.of(name)).setParameter("record", record.id).getResultList().isEmpty();
    }

    private static Alias alias(NamedEntity record, String name) {
        return Alias.find("entity = ?1 and name = ?2", record, name).firstResult();
    }

    private static Alias add(NamedEntity record, String name) {
        Alias alias = new Alias();
        alias.entity = record;
        alias.name = name;
        alias.nameKey = NameKey.of(name);
        alias.persist();
        return alias;
    }

    private static IdentityFault known(String field) {
        return new IdentityFault(field, Code.ALREADY_KNOWN, "هذا اسمه من قبل", "it bears this name already");
    }
}
