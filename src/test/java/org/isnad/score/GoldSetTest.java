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
            .atLeast("claims80", 0.89).atLeast("claims_exact", 0.89).atLeast("direct80", 0.90).atLeast("nonquote80", 0.88)
            .atLeast("end_to_end80", 0.49).atLeast("cue", 0.96)
            .atLeast("speaker", 0.53).atMost("speaker_unresolved", 0.03).atLeast("kind", 0.97).atLeast("stance", 0.94)
            .atLeast("said_on", 0.53).atLeast("figures", 0.97)
            .atLeast("people", 0.94).atLeast("person_mentions", 0.96)
            .atLeast("organizations", 0.36).atLeast("org_mentions", 0.37).atLeast("place_mentions", 0.34)
            .atLeast("published", 0.75).atLeast("boilerplate", 0.85);

    @Test
    void findsWhatOurAnnotatorsFound() throws IOException, URISyntaxException {
        Scorecard card = Corpus.score(Path.of(GoldSetTest.class.getResource("/sample/articles.json").toURI()).getParent());

        System.out.print(card.table("Sample corpus", BARS));
        System.out.print(card.calibration().table());
        assertThat(card.missed(BARS)).isEmpty();
    }
}
