package org.isnad.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.isnad.claim.Claim;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Two articles with all that pages show, whatever the extractor finds: its keys are far above those of sequences. */
public final class Fixture {

    public static final long ARTICLE = 900_001;
    public static final long LATER_ARTICLE = 900_002;
    public static final long PERSON = 900_011;
    public static final long ORGANIZATION = 900_012;
    public static final long OUTLET = 900_013;
    public static final long CLAIM = 900_021;
    public static final long NESTED = 900_022;
    public static final long UNNAMED = 900_023;
    public static final long LATER = 900_024;
    public static final String NAME = "ليلى <script>alert(1)</script> الحداد";
    public static final String TEXT = "عنوان أول\n\nقالت ليلى الحداد إن «الوزارة أكدت أن الطريق مفتوح اليوم».\r\n"
            + "ونفى مصدر ذلك <script>alert(2)</script>\u202E هنا.\nاشترك الآن";
    public static final String LATER_TEXT = "وقالت ليلى الحداد إن الطريق مغلق.";

    private Fixture() {
    }

    /** For all tests; again where others have had all articles read anew, which leaves nothing of what no extractor found. */
    public static synchronized void store(DataSource source) throws SQLException {
        boolean stored = QuarkusTransaction.requiringNew().call(() -> Claim.count("id", NESTED)) > 0;
        try (Connection connection = source.getConnection(); Statement sql = connection.createStatement()) {
            if (stored) {
                relate(sql);
                return;
            }
            forget(sql);
            entity(sql, PERSON, "PERSON", NAME, null);
            entity(sql, ORGANIZATION, "ORGANIZATION", "وزارة الطرق", "GOVERNMENT");
            entity(sql, OUTLET, "ORGANIZATION", "صحيفة المرقاب", "MEDIA");
            sql.execute("insert into alias values (900001, " + PERSON + ", 'الحداد', isnad_fold('الحداد'))");
            sql.execute("insert into role values (900001, " + PERSON + ", 'مهندسة الطرق', " + ORGANIZATION
                    + ", '2025-01-02', '2025-03-04')");
            article(sql, ARTICLE, "عنوان أول \u202Eأ<b>", TEXT, "2025-03-04");
            article(sql, LATER_ARTICLE, null, LATER_TEXT, "2025-03-05");
            sql.execute("insert into article_furniture values (" + ARTICLE + ", 0, " + TEXT.indexOf("اشترك") + ", "
                    + TEXT.length() + ", 'subscribe')");
            sql.execute("insert into mention values (900001, " + ARTICLE + ", " + PERSON + ", 16, 27, 'name', 0.9)");
            claim(sql, CLAIM, ARTICLE, TEXT, "الوزارة أكدت أن الطريق مفتوح اليوم", "DIRECT", PERSON, null);
            claim(sql, NESTED, ARTICLE, TEXT, "الطريق مفتوح اليوم", "REPORTED", ORGANIZATION, null);
            claim(sql, UNNAMED, ARTICLE, TEXT, "ذلك", "MIXED", null, "مصدر مطلع");
            claim(sql, LATER, LATER_ARTICLE, LATER_TEXT, "الطريق مغلق", "REPORTED", PERSON, null);
            sql.execute("update claim set cue_text = 'قالت', cue_start = 11, cue_end = 15, said_on = '2025-03-04', "
                    + "occasion = 'مؤتمر صحفي' where id = " + CLAIM);
            sql.execute(
                    "insert into chain_link values (" + CLAIM + ", 0, 'SPEAKER', " + PERSON + ", null, null, null, null, 'r')");
            sql.execute(
                    "insert into chain_link values (" + CLAIM + ", 1, 'RELAYER', null, 'مصادر محلية', null, null, null, 'r')");
            sql.execute("insert into claim_about values (" + CLAIM + ", 0, " + ORGANIZATION + ")");
            sql.execute("insert into figure values (" + CLAIM + ", 0, 'ثلاثة', 0, 5, 3, 'طرق', true)");
            relate(sql);
        }
    }

    /** No rule finds this relation: it is gone after a correction of one of the claims. */
    private static void relate(Statement sql) throws SQLException {
        sql.execute("insert into claim_relation values (900001, 'CONTRADICTS', " + LATER + ", " + CLAIM
                + ", 0.8, null) on conflict do nothing");
    }

    private static void forget(Statement sql) throws SQLException {
        String articles = "(" + ARTICLE + ", " + LATER_ARTICLE + ")";
        String claims = "(select id from claim where article_id in " + articles + ")";
        sql.execute("set session_replication_role = replica"); // without looking at foreign keys
        sql.execute("delete from claim_relation where from_claim_id in " + claims + " or to_claim_id in " + claims);
        for (String table : List.of("chain_link", "claim_about", "figure", "claim_topic", "claim_term")) {
            sql.execute("delete from " + table + " where claim_id in " + claims);
        }
        for (String table : List.of("claim", "mention", "article_furniture", "article_credit", "article_name")) {
            sql.execute("delete from " + table + " where article_id in " + articles);
        }
        sql.execute("delete from article where id in " + articles);
        sql.execute("delete from role where id = 900001");
        sql.execute("delete from alias where id = 900001");
        sql.execute("delete from entity where id in (" + PERSON + ", " + ORGANIZATION + ", " + OUTLET + ")");
        sql.execute("set session_replication_role = origin");
    }

    private static void entity(Statement sql, long key, String type, String name, String kind) throws SQLException {
        sql.execute("insert into entity (id, type, name, name_key, organization_kind) values (" + key + ", '" + type + "', '"
                + name + "', isnad_fold('" + name + "'), " + (kind == null ? "null" : "'" + kind + "'") + ")");
    }

    private static void article(Statement sql, long key, String title, String text, String day) throws SQLException {
        sql.execute("insert into article (id, text, text_hash, title, outlet_id, published_on, source_url, ingested_at, "
                + "listed_on, extractor_version) values (" + key + ", '" + text + "', '\\x" + key + "', "
                + (title == null ? "null" : "'" + title + "'") + ", " + OUTLET + ", '" + day
                + "', 'https://marqab.example/" + key + "', now(), '" + day + "', '0')");
    }

    private static void claim(Statement sql, long key, long article, String text, String content, String kind, Long speaker,
            String description) throws SQLException {
        int start = text.indexOf(content);
        sql.execute("insert into claim (id, article_id, text, start_at, end_at, kind, stance, speaker_id, "
                + "speaker_description, rule, confidence, listed_on) values (" + key + ", " + article + ", '" + content + "', "
                + start + ", " + (start + content.length()) + ", '" + kind + "', 'ASSERTS', " + speaker + ", "
                + (description == null ? "null" : "'" + description + "'") + ", 'after-the-cue', 0.85, '2025-03-04')");
    }
}
