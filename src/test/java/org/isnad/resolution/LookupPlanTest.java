package org.isnad.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.isnad.testing.IsnadTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Resolving looks into indexes only, so that it costs the same among many records as among few. */
@IsnadTest
class LookupPlanTest {

    @Inject
    EntityManager database;

    static Stream<String> lookups() {
        return Stream.of(
                NameIndex.SQL.replace(":types", "'{PERSON,ORGANIZATION}'").replace(":names", "'{سامر الحلو,المرفأ}'")
                        .replace(":keys", "'{سامر الحلو,المرفا}'"),
                KnownNames.SQL.replace(":keys", "'{سامر الحلو,ميناء الكرمة}'"),
                "select n.type, n.name_key, n.entity_id from article_name n where n.article_id = 7",
                ArticleNames.NAMING.replace(":records", "7, 8"),
                "select x.from_id, x.to_id from article_assignment x where x.article_id = 7",
                "select person_id, title from role_report where article_id = 7",
                "select min(r.seen_on) from role_report r where r.person_id = 7 and r.title = 'مدير'",
                "select r.title from role r where r.person_id in (7, 8)",
                "select id from merge_candidate where status = 'OPEN' order by score desc, id limit 21");
    }

    @ParameterizedTest
    @MethodSource("lookups")
    void everyLookupUsesAnIndex(String sql) {
        String plan = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            List<?> lines = database.createNativeQuery("explain " + sql).getResultList();
            return String.join("\n", lines.stream().map(String::valueOf).toList());
        });
        assertThat(plan).contains("Index").doesNotContain("Seq Scan on");
    }
}
