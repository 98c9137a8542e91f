package org.isnad.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

import org.isnad.expression.CountedNouns;
import org.isnad.extraction.Extractor;

/**
 * The rows of the generated database. What is in an article depends on the seed and its number alone, so that batches can be
 * made in any order: one article in ten has twenty claims, the others three or four; one in twenty is an earlier one's text
 * under a headline of its own.
 */
final class GeneratedRows {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3650;
    private static final int OUTLETS = 60;
    private static final int BODIES = 1000;
    private static final int TOPICS = 5000;
    private static final int COPIES = 20;
    private static final double CONFIDENCE = 0.9;
    private static final String RULE = "generated";
    private static final List<String> KINDS = List.of("DIRECT", "MIXED", "REPORTED", "REPORTED");
    private static final List<String> STANCES = List.of("ASSERTS", "ASSERTS", "DENIES", "WARNS", "CALLS_FOR", "OTHER");
    private static final String COUNTED_KEY = CountedNouns.SHARED.key(GeneratedArticle.COUNTED);

    private final Vocabulary vocabulary = new Vocabulary();
    private final long seed;
    private final int people;

    GeneratedRows(long seed, int articles) {
        this.seed = seed;
        this.people = Math.max(100, articles / 20);
    }

    /** People first, then bodies, of which the first are the outlets; topics. */
    RowBatch known() {
        RowBatch rows = new RowBatch();
        Random random = new Random(seed);
        for (int i = 0; i < people; i++) {
            rows.entity(i + 1, "PERSON", vocabulary.person(i), null);
            rows.roles.add(i + 1, i + 1, "وزير " + vocabulary.word(random), body(random.nextInt(BODIES)), FIRST_DAY,
                    FIRST_DAY.plusDays(DAYS));
        }
        for (int i = 0; i < BODIES; i++) {
            rows.entity(body(i), "ORGANIZATION",
                    (i < OUTLETS ? "صحيفة " : "هيئة ") + vocabulary.phrase(random, 2) + " " + i,
                    i < OUTLETS ? "MEDIA" : "GOVERNMENT");
        }
        for (int i = 0; i < TOPICS; i++) {
            String topic = vocabulary.word(random) + " " + vocabulary.word(random) + " " + i;
            rows.topics.add(i + 1, topic, topic);
        }
        return rows;
    }

    /** Articles of these numbers, the last excluded, with all that hangs on them. */
    RowBatch articles(int from, int limit) {
        RowBatch rows = new RowBatch();
        for (int number = from; number < limit; number++) {
            article(rows, number);
        }
        return rows;
    }

    private void article(RowBatch rows, int number) {
        Random random = new Random(seed * 31 + number);
        String headline = vocabulary.phrase(random, 8);
        GeneratedArticle article = number % COPIES == 0 && number > COPIES
                ? written(original(number), headline)
                : written(number, headline);
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        long outlet = body((int) (OUTLETS * Math.pow(random.nextDouble(), 2)));
        rows.articles.add(number, article.text(), "\\x" + hash(article.text()), headline, headline, outlet, outlet, day, day,
                day + "T12:00:00Z", day, Extractor.VERSION);
        for (int i = 0; i < article.statements().size(); i++) {
            long id = claimsBefore(number) + i + 1;
            claim(rows, id, number, article, article.statements().get(i), day, random);
        }
    }

    private GeneratedArticle written(int number, String headline) {
        return new GeneratedArticle(new Random(~seed * 31 + number), vocabulary, headline, claims(number), people);
    }

    /** An earlier article with as many claims that is itself no copy. */
    private static int original(int number) {
        return number - COPIES / 2;
    }

    private static int claims(int number) {
        return number % 10 == 0 ? 20 : number % 3 == 0 ? 4 : 3;
    }

    private static long claimsBefore(int number) {
        int before = number - 1;
        int twenties = before / 10;
        int fours = before / 3 - before / 30;
        return 20L * twenties + 4L * fours + 3L * (before - twenties - fours);
    }

    private void claim(RowBatch rows, long id, int article, GeneratedArticle text, GeneratedArticle.Statement said,
            LocalDate day, Random random) {
        long speaker = said.speaker() + 1L;
        int nameEnd = said.nameStart() + said.name().length();
        rows.claims.add(id, article, text.text().substring(said.start(), said.end()), said.start(), said.end(),
                KINDS.get(random.nextInt(KINDS.size())), STANCES.get(random.nextInt(STANCES.size())), GeneratedArticle.CUE,
                said.cueStart(), said.cueStart() + GeneratedArticle.CUE.length(), speaker, said.name(), said.nameStart(),
                nameEnd, random.nextInt(3) == 0 ? day : null, RULE, CONFIDENCE, day);
        rows.mentions.add(id, article, speaker, said.nameStart(), nameEnd, RULE, CONFIDENCE);
        rows.about.add(id, 0, body(random.nextInt(BODIES)), day);
        rows.links.add(id, 0, "SPEAKER", speaker, said.name(), said.nameStart(), nameEnd, RULE, day, false);
        if (random.nextInt(5) == 0) {
            rows.links.add(id, 1, "RELAYER", body(random.nextInt(OUTLETS)), null, null, null, RULE, day, true);
        }
        if (random.nextInt(2) == 0) {
            rows.spokenOf.add(id, 0, 1 + (int) (TOPICS * Math.pow(random.nextDouble(), 2)));
        }
        if (said.number() > 0) {
            figure(rows, id, said, day);
        }
    }

    private static void figure(RowBatch rows, long claim, GeneratedArticle.Statement said, LocalDate day) {
        String number = String.valueOf(said.number());
        int thing = said.numberStart() + number.length() + 1;
        rows.figures.add(claim, 0, number, said.numberStart(), said.numberStart() + number.length(), said.number(), false,
                GeneratedArticle.COUNTED, thing, thing + GeneratedArticle.COUNTED.length(), COUNTED_KEY, day);
    }

    private long body(int number) {
        return people + 1L + number;
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
