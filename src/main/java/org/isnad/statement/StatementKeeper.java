package org.isnad.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.isnad.database.Select;

/**
 * Groups claims that repeat each other into statements. A statement keeps its id as long as its oldest claim is in it; of
 * two that turn out to be one the older survives. Callers are in a transaction and have flushed.
 */
@ApplicationScoped
public class StatementKeeper {

    /**
     * The claims that may change their statement with those of {@code seed}: these, where they are in one, those they repeat
     * or are repeated by unless an editor has rejected it, and all that are in a statement with one of either. The keys stand
     * inside the lateral parts: whatever the planner expects, it looks them up by index.
     */
    static final String TOUCHED = """
            with seed as (%s),
                 repeat as materialized (
                     select s.id as one, r.other from seed s cross join lateral (
                         select to_claim_id as other from claim_relation
                          where from_claim_id = s.id and kind = 'REPEATS' and status <> 'REJECTED'
                         union all
                         select from_claim_id from claim_relation
                          where to_claim_id = s.id and kind = 'REPEATS' and status <> 'REJECTED') r),
                 near as materialized (
                     select s.id from seed s where exists (select 1 from statement_claim m where m.claim_id = s.id)
                     union select one from repeat
                     union select other from repeat),
                 reported as materialized (
                     select n.id, m.statement_id from near n left join lateral (
                         select statement_id from statement_claim where claim_id = n.id offset 0) m on true)
            select r.id, coalesce(r.statement_id, 0) as statement_id from reported r
            union
            select o.claim_id, r.statement_id from reported r cross join lateral (
                select claim_id from statement_claim where statement_id = r.statement_id offset 0) o""";

    static final String OF_ARTICLE = "select id from claim where article_id = :seed";

    @Inject
    EntityManager database;

    /** Groups the claims of an article with those that they repeat. */
    public void group(long article) {
        regroup(OF_ARTICLE, article);
    }

    /** Groups a claim anew, after an editor has decided about one of its repeats. */
    public void regroup(long claim) {
        regroup("select cast(:seed as bigint) as id", claim);
    }

    private void regroup(String seed, long key) {
        Map<Long, Long> before = touched(seed, key);
        if (before.isEmpty()) {
            return;
        }
        Map<Long, Long> after = assign(groups(before.keySet()), before);
        write(before, after);
        Set<Long> changed = new HashSet<>(before.values());
        changed.addAll(after.values());
        changed.remove(0L);
        database.createNativeQuery("select cast(isnad_refresh_statements(cast(:ids as bigint[])) as text)", String.class)
                .setParameter("ids", array(changed)).getResultList();
    }

    /** The claims that may change their statement with the one they have, 0 where none. */
    private Map<Long, Long> touched(String seed, long key) {
        return Select.of("t.id, t.statement_id", "(" + TOUCHED.formatted(seed) + ") t").with("seed", key)
                .list(database, row -> Map.entry(row.number("id"), row.number("statement_id"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Collection<SortedSet<Long>> groups(Set<Long> claims) {
        ClaimGroups groups = new ClaimGroups();
        claims.forEach(groups::add);
        Select.of("r.from_claim_id, r.to_claim_id", "claim_relation r").where("r.kind = 'REPEATS'")
                .where("r.status <> 'REJECTED'").where("r.from_claim_id in (:claims)", "claims", claims)
                .where("r.to_claim_id in (:claims)", "claims", claims).list(database, row -> {
                    groups.link(row.number("from_claim_id"), row.number("to_claim_id"));
                    return row;
                });
        return groups.groups();
    }

    /**
     * The statement of each claim that is in one: that of the group's oldest claims where nobody older has it, else a new one.
     */
    private Map<Long, Long> assign(Collection<SortedSet<Long>> groups, Map<Long, Long> before) {
        Map<Long, Long> after = new HashMap<>();
        Set<Long> taken = new HashSet<>();
        List<SortedSet<Long>> fresh = new ArrayList<>();
        for (SortedSet<Long> group : groups) {
            if (group.size() < 2) {
                continue;
            }
            Long kept = group.stream().map(before::get).filter(id -> id > 0 && !taken.contains(id)).min(Long::compare)
                    .orElse(null);
            if (kept == null) {
                fresh.add(group);
            } else {
                group.stream().map(before::get).filter(id -> id > 0).forEach(taken::add);
                group.forEach(claim -> after.put(claim, kept));
            }
        }
        List<Long> ids = create(fresh.size());
        for (int i = 0; i < ids.size(); i++) {
            Long id = ids.get(i);
            fresh.get(i).forEach(claim -> after.put(claim, id));
        }
        return after;
    }

    private List<Long> create(int count) {
        return count == 0 ? List.of()
                : database.unwrap(Session.class).createNativeQuery(
                        "with fresh as (insert into statement (id) select nextval('statement_seq') from generate_series(1, :count) "
                                + "returning id) select id from fresh order by id",
                        Long.class)
                        .setParameter("count", count).getResultList();
    }

    private void write(Map<Long, Long> before, Map<Long, Long> after) {
        List<Long> changed = before.keySet().stream().filter(claim -> !Objects.equals(before.get(claim),
                after.getOrDefault(claim, 0L))).toList();
        if (changed.isEmpty()) {
            return;
        }
        List<Long> in = changed.stream().filter(after::containsKey).toList();
        List<Long> out = changed.stream().filter(claim -> !after.containsKey(claim)).toList();
        database.createNativeQuery("delete from statement_claim where claim_id = any (cast(:out as bigint[]))")
                .setParameter("out", array(out)).executeUpdate();
        database.createNativeQuery("insert into statement_claim (claim_id, statement_id) "
                + "select * from unnest(cast(:claims as bigint[]), cast(:statements as bigint[])) "
                + "on conflict (claim_id) do update set statement_id = excluded.statement_id")
                .setParameter("claims", array(in)).setParameter("statements", array(in.stream().map(after::get).toList()))
                .executeUpdate();
        merge(before, after);
    }

    /** Statements all of whose claims are in another now answer with that one. */
    private void merge(Map<Long, Long> before, Map<Long, Long> after) {
        Map<Long, Long> merged = new HashMap<>();
        Set<Long> alive = new HashSet<>(after.values());
        before.forEach((claim, id) -> {
            if (id > 0 && !alive.contains(id) && after.containsKey(claim)) {
                merged.put(id, after.get(claim));
            }
        });
        List<Long> gone = List.copyOf(merged.keySet());
        if (!gone.isEmpty()) {
            database.createNativeQuery("update statement s set merged_into_id = m.into_id from unnest(cast(:gone as bigint[]), "
                    + "cast(:into as bigint[])) m (gone_id, into_id) where m.gone_id in (s.id, s.merged_into_id)")
                    .setParameter("gone", array(gone)).setParameter("into", array(gone.stream().map(merged::get).toList()))
                    .executeUpdate();
        }
    }

    private static String array(Collection<Long> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
