package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What the extractor finds in articles of many countries' styles, annotated by readers who did not know its rules. */
class RegionalStylesTest {

    /** A little under what is measured, so that a step back fails the build. */
    private static final Bars BARS = new Bars()
            .atLeast("claims80", 0.91).atLeast("claims_exact", 0.89).atLeast("direct80", 0.93).atLeast("nonquote80", 0.91)
            .atLeast("end_to_end80", 0.86).atLeast("cue", 0.97)
            .atLeast("speaker", 0.93).atMost("speaker_unresolved", 0.01).atLeast("kind", 0.97).atLeast("stance", 0.91)
            .atLeast("figures", 0.91).atLeast("told_to", 0.73)
            .atLeast("people", 0.94).atLeast("person_mentions", 0.95)
            .atLeast("organizations", 0.89).atLeast("org_mentions", 0.87).atLeast("place_mentions", 0.87)
            .atLeast("boilerplate", 0.97);

    @Test
    void findsWhatReadersFound() throws IOException, URISyntaxException {
        Scorecard card = Corpus.score(Path.of(RegionalStylesTest.class.getResource("/gold/README.md").toURI()).getParent());

        System.out.print(card.table("Regional styles", BARS));
        System.out.print(card.calibration().table());
        assertThat(card.missed(BARS)).isEmpty();
    }
}
