package org.isnad.identity;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.isnad.graphql.GlobalId;
import org.isnad.identity.IdentityFault.Code;
import org.isnad.knowledge.NamedEntity;
import org.isnad.knowledge.Person;
import org.isnad.resolution.ArticleNames;
import org.isnad.resolution.KnowledgeBase;

/** Makes one record two people: some of its articles, and some of its aliases, become those of a new person. */
@ApplicationScoped
public class Splitting {

    private static final int MOST = 1_000;

    @Inject
    EntityManager database;

    @Inject
    KnowledgeBase knowledge;

    @Inject
    ArticleNames articleNames;

    @Inject
    References references;

    @Inject
    Survivors survivors;

    /**
     * Splits a person.
     *
     * @param name of the new person
     * @param articles ids of the articles that mean the new person, at most 1,000
     * @param aliases of the person that are the new one's
     */
    @Transactional(rollbackOn = IdentityFault.class)
    public Decided split(String person, String name, List<String> articles, List<String> aliases, String note)
            throws IdentityFault {
        Records.bounded("articles", articles, MOST);
        List<Long> keys = articles.stream().map(id -> GlobalId.key(id, "Article")).distinct().toList();
        String why = Records.note(note);
        knowledge.lock();
        NamedEntity whole = Records.survivor("person", person, "Person");
        requireNamed(whole, keys);
        Person part = person(Records.name("name", name));
        IdentityDecision decision = IdentityDecision.made(DecisionKind.SPLIT, whole, part, part.name, why);
        database.flush();
        List<Long> group = survivors.group(whole.id);
        assign(decision, group, part.id, keys);
        giveAliases(group, part.id, aliases);
        references.move(decision.id, whole.id, part.id, keys);
        return new Decided(List.of(decision.id), whole.id, part.id, keys);
    }

    private static Person person(String name) {
        Person person = new Person();
        person.rename(name);
        person.nameGiven = true;
        person.createdAt = Instant.now();
        person.persist();
        return person;
    }

    /** Keeps whose the articles are, whichever of the merged records they name, and that the two are not one. */
    private void assign(IdentityDecision decision, List<Long> whole, long part, List<Long> articles) {
        database.createNativeQuery("""
                insert into article_assignment (article_id, from_id, to_id, decision_id)
                select a.id, r.id, :part, :decision from article a, entity r where a.id in (:articles) and r.id in (:whole)
                    on conflict on constraint article_assignment_pkey
                    do update set to_id = excluded.to_id, decision_id = excluded.decision_id""")
                .setParameter("whole", whole).setParameter("part", part).setParameter("decision", decision.id)
                .setParameter("articles", articles).executeUpdate();
        database.createNativeQuery("insert into merge_candidate (id, entity_id, other_id, article_id, reason, score, status) "
                + "values (nextval('merge_candidate_seq'), greatest(:whole, :part), least(:whole, :part), :article, "
                + "'SAME_NAME', 0.5, 'DISMISSED')").setParameter("whole", decision.entity.id).setParameter("part", part)
                .setParameter("article", articles.get(0)).executeUpdate();
    }

    private void requireNamed(NamedEntity person, List<Long> articles) throws IdentityFault {
        List<Long> naming = database.unwrap(Session.class)
                .createNativeQuery(
                        "select distinct article_id from mention where entity_id = :person and article_id in (:articles)",
                        Long.class)
                .setParameter("person", person.id).setParameter("articles", articles).getResultList();
        if (naming.size() < articles.size()) {
            throw new IdentityFault("articles", Code.NOT_IN_ARTICLE, "خبر منها لا يسمي هذا الشخص",
                    "one of the articles does not name this person");
        }
    }

    private void giveAliases(List<Long> whole, long part, List<String> aliases) throws IdentityFault {
        for (String alias : aliases) {
            int given = database.createNativeQuery("update alias set entity_id = :part where id = (select min(id) from alias "
                    + "where entity_id in (:whole) and name = :name)").setParameter("part", part)
                    .setParameter("whole", whole).setParameter("name", alias).executeUpdate();
            if (given == 0) {
                throw new IdentityFault("aliases", Code.NOT_FOUND, "ليس من أسمائه: " + alias, "not an alias of it: " + alias);
            }
            database.createNativeQuery("delete from alias where entity_id in (:whole) and name = :name")
                    .setParameter("whole", whole).setParameter("name", alias).executeUpdate();
        }
    }

    /** Gives all that the part has become back to the whole, which answers for it from now on. */
    Decided undo(IdentityDecision decision) throws IdentityFault {
        NamedEntity part = decision.other;
        if (part.mergedInto != null) {
            throw new IdentityFault("decision", Code.NOT_LATEST, "دُمج هذا الشخص بعد ذلك في آخر. تراجع عن الدمج أولاً",
                    "the person was merged into another since: undo that merge first");
        }
        long whole = decision.entity.survivor().id;
        List<Long> articles = articleNames.articles(survivors.group(part.id));
        database.createNativeQuery("delete from article_assignment where decision_id = :decision")
                .setParameter("decision", decision.id).executeUpdate();
        database.flush();
        references.move(decision.id, part.id, whole, null);
        survivors.answer(part.id, whole);
        return new Decided(List.of(decision.id), whole, null, articles);
    }
}
