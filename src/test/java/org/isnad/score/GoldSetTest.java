package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What the extractor finds in our own annotated articles, which ship with the application. */
class GoldSetTest {

    /** A little under what is measured, so that a step back fails the build. */
    private static final Bars BARS = new Bars()
            .atLeast("claims80", 0.89).atLeast("claims_exact", 0.89).atLeast("direct80", 0.89).atLeast("nonquote80", 0.90)
            .atLeast("end_to_end80", 0.83).atLeast("cue", 0.96)
            .atLeast("speaker", 0.90).atMost("speaker_unresolved", 0.03).atLeast("kind", 0.97).atLeast("stance", 0.94)
            .atLeast("said_on", 0.86).atLeast("figures", 0.97).atLeast("told_to", 0.80)
            .atLeast("people", 0.97).atLeast("person_mentions", 0.97)
            .atLeast("organizations", 0.97).atLeast("org_mentions", 0.98).atLeast("place_mentions", 0.98)
            .atLeast("published", 0.95).atLeast("boilerplate", 0.97);

    @Test
    void findsWhatOurAnnotatorsFound() throws IOException, URISyntaxException {
        Scorecard card = Corpus.score(Path.of(GoldSetTest.class.getResource("/sample/articles.json").toURI()).getParent());

        System.out.print(card.table("Sample corpus", BARS));
        System.out.print(card.calibration().table());
        assertThat(card.missed(BARS)).isEmpty();
    }
}
