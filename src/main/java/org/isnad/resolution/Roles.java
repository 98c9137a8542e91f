package org.isnad.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.isnad.database.Row;
import org.isnad.database.Select;
import org.isnad.finding.FoundRole;
import org.isnad.knowledge.NamedEntity;
import org.isnad.knowledge.Organization;
import org.isnad.knowledge.Person;
import org.isnad.resolution.Resolution.Resolved;

/** The titles of people, dated by the articles that give them: reading an article again replaces what it reported. */
@ApplicationScoped
public class Roles {

    /** A title that somebody bears, and the key of the body it belongs to, or null. */
    record Held(String title, Long organization) {
    }

    private record Report(long person, String title) {
    }

    private static final String REPORTS = "unnest(cast(:people as bigint[]), cast(:titles as text[])) as p(person_id, title)";

    @Inject
    EntityManager database;

    /** What these people hold or held. */
    Map<Long, List<Held>> of(Set<Long> people) {
        return Select.of("r.person_id, r.title, r.organization_id", "role r")
                .where("r.person_id in (:people)", "people", people)
                .grouped(database, "person_id", row -> new Held(row.string("title"), row.numberOrNull("organization_id")));
    }

    /** Keeps which titles an article gives, in place of what it gave, and dates the roles anew that this concerns. */
    void report(long article, LocalDate day, Resolution resolution) {
        Map<Report, Long> given = given(resolution);
        Set<Report> concerned = new java.util.LinkedHashSet<>(withdraw(article));
        concerned.addAll(given.keySet());
        if (concerned.isEmpty()) {
            return;
        }
        with(database.createNativeQuery("insert into role_report (article_id, person_id, title, organization_id, seen_on) "
                + "select :article, person_id, title, organization_id, :day from unnest(cast(:people as bigint[]), "
                + "cast(:titles as text[]), cast(:bodies as bigint[])) as p(person_id, title, organization_id)"),
                given.keySet())
                .setParameter("article", article).setParameter("day", day)
                .setParameter("bodies", given.values().toArray(Long[]::new)).executeUpdate();
        date(concerned);
    }

    private static Map<Report, Long> given(Resolution resolution) {
        List<NamedEntity> entities = resolution.entities();
        Map<Report, Long> given = new LinkedHashMap<>();
        for (Resolved one : resolution.names()) {
            if (one.entity() instanceof Person person) {
                for (FoundRole role : one.found().roles()) {
                    Long body = role.organization() != null
                            && entities.get(role.organization()) instanceof Organization organization ? organization.id : null;
                    given.merge(new Report(person.id, role.title()), body == null ? 0 : body, Math::max);
                }
            }
        }
        given.replaceAll((report, body) -> body == 0 ? null : body);
        return given;
    }

    private List<Report> withdraw(long article) {
        List<Row> rows = new ArrayList<>();
        Select.of("person_id, title", "role_report").where("article_id = :article", "article", article)
                .list(database, rows::add);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Report> reports = rows.stream().map(row -> new Report(row.number("person_id"), row.string("title"))).toList();
        database.createNativeQuery("delete from role_report where article_id = :article").setParameter("article", article)
                .executeUpdate();
        return reports;
    }

    /** Two looks into an index for each role, however often it was reported. */
    private void date(Set<Report> concerned) {
        with(database.createNativeQuery("""
                insert into role (id, person_id, title, organization_id, first_seen, last_seen)
                select nextval('role_seq'), p.person_id, p.title,
                       (select r.organization_id from role_report r where r.person_id = p.person_id and r.title = p.title
                         order by r.seen_on desc, r.organization_id limit 1),
                       (select min(r.seen_on) from role_report r where r.person_id = p.person_id and r.title = p.title),
                       (select max(r.seen_on) from role_report r where r.person_id = p.person_id and r.title = p.title)
                  from %s
                 where exists (select 1 from role_report r where r.person_id = p.person_id and r.title = p.title)
                    on conflict on constraint role_person_id_title_key do update set first_seen = excluded.first_seen,
                       last_seen = excluded.last_seen, organization_id = excluded.organization_id"""
                .formatted(REPORTS)), concerned).executeUpdate();
        with(database.createNativeQuery("delete from role using " + REPORTS + " where role.person_id = p.person_id "
                + "and role.title = p.title and not exists (select 1 from role_report r where r.person_id = p.person_id "
                + "and r.title = p.title)"), concerned).executeUpdate();
    }

    private static Query with(Query query, Set<Report> reports) {
        return query.setParameter("people", reports.stream().map(Report::person).toArray(Long[]::new))
                .setParameter("titles", reports.stream().map(Report::title).toArray(String[]::new));
    }
}
