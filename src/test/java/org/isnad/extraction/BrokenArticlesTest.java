package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.isnad.finding.ChainRole;
import org.isnad.finding.Findings;
import org.isnad.finding.FoundClaim;
import org.isnad.finding.FoundParty;
import org.isnad.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An article cut, shuffled or with its marks lost still gives nothing but what stands in it. */
class BrokenArticlesTest {

    private static final Extractor EXTRACTOR = new Extractor();

    private final Random random = new Random(20);

    @ParameterizedTest
    @ValueSource(strings = { "03-port-fire-toll", "05-port-fire-denial", "07-river-interview", "09-flu-campaign" })
    void cutAnywhere(String slug) throws IOException {
        String article = read(slug);
        for (int round = 0; round < 60; round++) {
            int from = random.nextInt(article.length());
            check(article.substring(from, from + random.nextInt(article.length() - from + 1)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "04-port-fire-source", "06-river-talks", "08-river-reply", "12-budget-debt" })
    void withItsWordsShuffled(String slug) throws IOException {
        List<String> words = Arrays.asList(read(slug).split("(?<=\\s)"));
        for (int round = 0; round < 40; round++) {
            Collections.shuffle(words, random);
            check(String.join("", words));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "01-port-fire", "05-port-fire-denial", "10-flu-campaign-month", "11-budget-vote" })
    void withMarksLostAndAdded(String slug) throws IOException {
        String marks = "«»“”\"'‘’():،.\n\r\u200f\u0640 ";
        String article = read(slug);
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder(article);
            for (int i = 0; i < 20; i++) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.deleteCharAt(at);
                } else {
                    text.insert(at, marks.charAt(random.nextInt(marks.length())));
                }
            }
            check(text.toString());
        }
    }

    private static String read(String slug) throws IOException {
        try (InputStream stream = BrokenArticlesTest.class.getResourceAsStream("/sample/" + slug + ".txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void check(String text) {
        Findings found = EXTRACTOR.extract(text, ArticleContext.NONE);
        found.furniture().forEach(piece -> inside(text, piece.span()));
        found.entities().forEach(entity -> {
            assertThat(entity.name()).isNotBlank();
            entity.mentions().forEach(mention -> inside(text, mention.span()));
        });
        found.credits().forEach(credit -> assertThat(credit).isBetween(0, found.entities().size() - 1));
        found.claims().forEach(claim -> check(text, found, claim));
    }

    private static void check(String text, Findings found, FoundClaim claim) {
        inside(text, claim.span());
        assertThat(claim.span().of(text)).isEqualTo(claim.span().of(text).strip());
        Stream.of(claim.cue(), claim.speakerMention()).filter(span -> span != null).forEach(span -> inside(text, span));
        claim.figures().forEach(figure -> assertThat(claim.span().contains(figure.span())).isTrue());
        claim.chain().forEach(link -> known(found, link.party()));
        assertThat(claim.chain()).filteredOn(link -> link.role() == ChainRole.SPEAKER)
                .hasSize(claim.speaker() == null ? 0 : 1);
        assertThat(claim.rule()).isNotBlank();
        assertThat(claim.confidence()).isBetween(0.0, 1.0);
    }

    private static void known(Findings found, FoundParty party) {
        if (party.entity() == null) {
            assertThat(party.description()).isNotBlank();
        } else {
            assertThat(party.entity()).isBetween(0, found.entities().size() - 1);
        }
    }

    private static void inside(String text, Span span) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.length()).isPositive();
    }
}
