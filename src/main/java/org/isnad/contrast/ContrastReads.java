package org.isnad.contrast;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.isnad.comparison.RelationKind;
import org.isnad.database.Select;

/**
 * Finds relations to show beside each other, those of rejected claims and rejected ones left out. Of the pairs between the
 * reports of two statements the newest stands for all. Each method is one statement.
 */
@ApplicationScoped
@Transactional // so that a connection is held no longer than the read takes
public class ContrastReads {

    /** How many of the newest relations of a kind are looked through: what the first page costs at most. */
    private static final int LOOKED_THROUGH = 200;

    private static final String KINDS = "(select unnest(string_to_array(:kinds, ',')) as kind) k";

    private static final String LATEST = KINDS + " cross join lateral (select n.* from claim_relation n "
            + "where n.kind = k.kind and n.status <> 'REJECTED' order by n.id desc limit " + LOOKED_THROUGH + ") r";

    private static final String OF_SPEAKER = KINDS + " join claim_relation r on r.kind = k.kind and r.status <> 'REJECTED' "
            + "and r.id in (select n.id from claim c join claim_relation n on n.from_claim_id = c.id "
            + "where c.speaker_id = :speaker union all "
            + "select n.id from claim c join claim_relation n on n.to_claim_id = c.id where c.speaker_id = :speaker)";

    private static final String BETWEEN = KINDS + " join claim_relation r on r.kind = k.kind and r.status <> 'REJECTED' "
            + "and r.from_claim_id in (:claims) and r.to_claim_id in (:claims)";

    private static final String ONE_OF_EACH = """
            (select one.*, row_number() over (partition by one.kind order by one.listed_on desc, one.id desc) as place
               from (select distinct on (p.kind, p.one, p.other) p.*
                       from (select r.id, r.kind, f.listed_on,
                                    least(coalesce(fs.statement_id, -f.id), coalesce(ts.statement_id, -t.id)) as one,
                                    greatest(coalesce(fs.statement_id, -f.id), coalesce(ts.statement_id, -t.id)) as other
                               from %s
                               join claim f on f.id = r.from_claim_id and f.status <> 'REJECTED'
                               join claim t on t.id = r.to_claim_id and t.status <> 'REJECTED'
                               left join statement_claim fs on fs.claim_id = f.id
                               left join statement_claim ts on ts.claim_id = t.id) p
                      order by p.kind, p.one, p.other, p.listed_on desc, p.id desc) one) d""";

    @Inject
    EntityManager database;

    /** Keys of the latest relations of each of these kinds, so many of each. */
    List<Long> latest(Collection<RelationKind> kinds, int most) {
        return keys(LATEST, kinds, most);
    }

    /** Of the relations in which claims of a speaker stand on either side. */
    List<Long> ofSpeaker(long speaker, Collection<RelationKind> kinds, int most) {
        return keys(OF_SPEAKER, kinds, most, "speaker", speaker);
    }

    /** Of the relations both ends of which are among these claims. */
    List<Long> between(Collection<Long> claims, Collection<RelationKind> kinds, int most) {
        return claims.isEmpty() ? List.of() : keys(BETWEEN, kinds, most, "claims", Set.copyOf(claims));
    }

    private List<Long> keys(String relations, Collection<RelationKind> kinds, int most, Object... parameter) {
        Select select = Select.of("d.id", ONE_OF_EACH.formatted(relations))
                .with("kinds", kinds.stream().map(RelationKind::name).collect(Collectors.joining(",")))
                .where("d.place <= :most", "most", most).orderBy("d.listed_on desc, d.id desc");
        if (parameter.length > 0) {
            select.with((String) parameter[0], parameter[1]);
        }
        return select.list(database, row -> row.number("id"));
    }
}
