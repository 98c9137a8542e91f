package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What the extractor finds in articles of many countries' styles, annotated by readers who did not know its rules. */
class RegionalStylesTest {

    /** A little under what is measured, so that a step back fails the build. */
    private static final Bars FIRST = new Bars()
            .atLeast("claims80", 0.91).atLeast("claims_exact", 0.89).atLeast("direct80", 0.93).atLeast("nonquote80", 0.91)
            .atLeast("end_to_end80", 0.86).atLeast("cue", 0.97)
            .atLeast("speaker", 0.93).atMost("speaker_unresolved", 0.01).atLeast("kind", 0.97).atLeast("stance", 0.91)
            .atLeast("figures", 0.91).atLeast("told_to", 0.84)
            .atLeast("people", 0.96).atLeast("person_mentions", 0.96)
            .atLeast("organizations", 0.94).atLeast("org_mentions", 0.92).atLeast("place_mentions", 0.93)
            .atLeast("boilerplate", 0.98);
    private static final Bars SECOND = new Bars()
            .atLeast("claims80", 0.93).atLeast("claims_exact", 0.92).atLeast("direct80", 0.95).atLeast("nonquote80", 0.93)
            .atLeast("end_to_end80", 0.88).atLeast("cue", 0.97)
            .atLeast("speaker", 0.94).atMost("speaker_unresolved", 0.01).atLeast("kind", 0.97).atLeast("stance", 0.93)
            .atLeast("figures", 0.92).atLeast("told_to", 0.64)
            .atLeast("people", 0.93).atLeast("person_mentions", 0.93)
            .atLeast("organizations", 0.85).atLeast("org_mentions", 0.85).atLeast("place_mentions", 0.78)
            .atLeast("boilerplate", 0.95);

    @Test
    void findsWhatReadersFound() throws IOException, URISyntaxException {
        holds("Regional styles", "/gold/README.md", FIRST);
    }

    @Test
    void findsWhatOtherReadersFoundLater() throws IOException, URISyntaxException {
        holds("Regional styles, second set", "/gold-second/README.md", SECOND);
    }

    private static void holds(String title, String readme, Bars bars) throws IOException, URISyntaxException {
        Scorecard card = Corpus.score(Path.of(RegionalStylesTest.class.getResource(readme).toURI()).getParent());

        System.out.print(card.table(title, bars));
        System.out.print(card.calibration().table());
        assertThat(card.missed(bars)).isEmpty();
    }
}
