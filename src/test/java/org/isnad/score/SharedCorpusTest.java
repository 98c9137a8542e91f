package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the extractor finds in annotated news that is not ours to ship; where it lies, ISNAD_CORPUS says. */
class SharedCorpusTest {

    private static final String CORPUS = System.getenv("ISNAD_CORPUS");

    private static final Bars BARS = new Bars()
            .atLeast("claims80", 0.90).atLeast("claims_exact", 0.78).atLeast("direct80", 0.95).atLeast("nonquote80", 0.86)
            .atLeast("end_to_end80", 0.85).atLeast("cue", 0.93)
            .atLeast("speaker", 0.94).atMost("speaker_unresolved", 0.03).atLeast("kind", 0.94).atLeast("stance", 0.87)
            .atLeast("said_on", 0.80).atLeast("figures", 0.80).atLeast("told_to", 0.85).atLeast("relayed", 0.80)
            .atLeast("people", 0.93).atLeast("person_mentions", 0.90)
            .atLeast("organizations", 0.87).atLeast("org_mentions", 0.83).atLeast("place_mentions", 0.85)
            .atLeast("boilerplate", 0.94);

    private static final Bars CALIBRATED = new Bars().atLeast("sure", 0.5).atLeast("right_where_sure", 0.9);

    private static Scorecard card;

    @BeforeAll
    static void score() throws IOException {
        if (CORPUS == null) {
            System.out.println("SharedCorpusTest is skipped: ISNAD_CORPUS does not say where the corpus is.");
        }
        assumeTrue(CORPUS != null, "ISNAD_CORPUS is not set");
        card = Corpus.score(Path.of(CORPUS, "founding"), Path.of(CORPUS, "dev"));
        System.out.print(card.table("Shared corpus", BARS));
    }

    @Test
    void findsWhatCarefulReadersFound() {
        assertThat(card.missed(BARS)).isEmpty();
    }

    @Test
    void knowsWhereEveryArticleButOneComesFrom() {
        assertThat(card.misplaced()).isLessThanOrEqualTo(1);
    }

    @Test
    void isRightWhereItIsSure() {
        System.out.print(card.calibration().table());
        assertThat(card.missed(CALIBRATED)).isEmpty();
    }
}
