package org.isnad.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.isnad.knowledge.NameKey;

/**
 * Fills a migrated, empty database with articles and five times as many claims, the same for the same seed: one article in
 * ten has twenty claims, the others three or four.
 */
public final class GeneratedDatabase {

    private static final int BATCH = 1000;
    private static final int ALLOCATION = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3650;
    private static final int OUTLETS = 60;
    private static final int BODIES = 1000;
    private static final String RULE = "generated";
    private static final List<String> KINDS = List.of("DIRECT", "MIXED", "REPORTED", "REPORTED");
    private static final List<String> STANCES = List.of("ASSERTS", "ASSERTS", "DENIES", "WARNS", "CALLS_FOR", "OTHER");

    private final CopyTable entities = new CopyTable("entity (id, type, name, name_key, organization_kind)");
    private final CopyTable aliases = new CopyTable("alias (id, entity_id, name, name_key)");
    private final CopyTable roles = new CopyTable("role (id, person_id, title, organization_id, first_seen, last_seen)");
    private final CopyTable articles = new CopyTable("article (id, text, text_hash, title, found_title, outlet_id, "
            + "found_outlet_id, published_on, found_published_on, ingested_at, listed_on, extractor_version)");
    private final CopyTable mentions = new CopyTable("mention (id, article_id, entity_id, start_at, end_at, rule, confidence)");
    private final CopyTable claims = new CopyTable("claim (id, article_id, text, start_at, end_at, kind, stance, cue_text, "
            + "cue_start, cue_end, speaker_id, speaker_text, speaker_start, speaker_end, said_on, rule, confidence, listed_on)");
    private final CopyTable about = new CopyTable("claim_about (claim_id, position, entity_id)");
    private final CopyTable links = new CopyTable("chain_link (claim_id, position, role, entity_id, evidence_text, "
            + "evidence_start, evidence_end, rule)");
    private final List<CopyTable> inOrder = List.of(entities, aliases, roles, articles, mentions, claims, about, links);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Random random;
    private final Connection connection;
    private final int people;
    private long lastClaim;
    private long lastMention;

    private GeneratedDatabase(Connection connection, int articles, long seed) {
        this.connection = connection;
        this.people = Math.max(100, articles / 20);
        this.random = new Random(seed);
    }

    /** Arguments: JDBC address with user and password in it, number of articles, seed. */
    public static void main(String[] arguments) throws SQLException {
        int articles = Integer.parseInt(arguments[1]);
        try (Connection connection = DriverManager.getConnection(arguments[0])) {
            new GeneratedDatabase(connection, articles, Long.parseLong(arguments[2])).fill(articles);
        }
    }

    private void fill(int count) throws SQLException {
        connection.setAutoCommit(false);
        known();
        for (int i = 0; i < count; i++) {
            article(i + 1, i % 10 == 0 ? 20 : 3 + (i % 3 == 0 ? 1 : 0));
            if ((i + 1) % BATCH == 0 || i + 1 == count) {
                send();
            }
        }
        finish(count);
        System.out.printf("%d articles, %d claims%n", count, lastClaim);
    }

    private void send() throws SQLException {
        for (CopyTable table : inOrder) {
            table.send(connection);
        }
        connection.commit();
    }

    /** People first, then bodies, of which the first are the outlets. */
    private void known() {
        for (int i = 0; i < people; i++) {
            entity(i + 1, "PERSON", vocabulary.person(i), null);
            roles.add(i + 1, i + 1, "وزير " + vocabulary.word(random), body(random.nextInt(BODIES)), FIRST_DAY,
                    FIRST_DAY.plusDays(DAYS));
        }
        for (int i = 0; i < BODIES; i++) {
            entity(body(i), "ORGANIZATION", (i < OUTLETS ? "صحيفة " : "هيئة ") + vocabulary.phrase(random, 2) + " " + i,
                    i < OUTLETS ? "MEDIA" : "GOVERNMENT");
        }
    }

    private void entity(long id, String type, String name, String kind) {
        entities.add(id, type, name, NameKey.of(name), kind);
        aliases.add(id, id, name + " الأول", NameKey.of(name + " الأول"));
    }

    private long body(int number) {
        return people + 1L + number;
    }

    private void article(long id, int count) {
        GeneratedArticle article = new GeneratedArticle(random, vocabulary, count, people);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        long outlet = body((int) (OUTLETS * Math.pow(random.nextDouble(), 2)));
        articles.add(id, article.text(), "\\x" + hash(article.text()), article.title(), article.title(), outlet, outlet, day,
                day, day + "T12:00:00Z", day, RULE);
        for (GeneratedArticle.Statement statement : article.statements()) {
            claim(id, article, statement, day);
        }
    }

    private void claim(long article, GeneratedArticle text, GeneratedArticle.Statement said, LocalDate day) {
        long id = ++lastClaim;
        long speaker = said.speaker() + 1L;
        int nameEnd = said.nameStart() + said.name().length();
        claims.add(id, article, text.text().substring(said.start(), said.end()), said.start(), said.end(),
                KINDS.get(random.nextInt(KINDS.size())), STANCES.get(random.nextInt(STANCES.size())), text.cue(),
                said.cueStart(), said.cueStart() + text.cue().length(), speaker, said.name(), said.nameStart(), nameEnd,
                random.nextInt(3) == 0 ? day : null, RULE, 0.9, day);
        mentions.add(++lastMention, article, speaker, said.nameStart(), nameEnd, RULE, 0.9);
        about.add(id, 0, body(random.nextInt(BODIES)));
        links.add(id, 0, "SPEAKER", speaker, said.name(), said.nameStart(), nameEnd, RULE);
        if (random.nextInt(5) == 0) {
            links.add(id, 1, "RELAYER", body(random.nextInt(OUTLETS)), null, null, null, RULE);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What comes after takes ids beyond these, and the planner knows the sizes. */
    private void finish(int count) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("entity", "alias", "role", "article", "mention", "claim")) {
                statement.execute("select setval('%s_seq', (select coalesce(max(id), 0) + %d from %s))".formatted(table,
                        ALLOCATION, table));
            }
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }
}
