package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What the extractor finds in articles of many countries' styles, annotated by readers who did not know its rules. */
class RegionalStylesTest {

    /** A little under what is measured, so that a step back fails the build. */
    private static final Bars BARS = new Bars();

    @Test
    void findsWhatReadersFound() throws IOException, URISyntaxException {
        Scorecard card = Corpus.score(Path.of(RegionalStylesTest.class.getResource("/gold/README.md").toURI()).getParent());

        System.out.print(card.table("Regional styles", BARS));
        System.out.print(card.calibration().table());
        assertThat(card.missed(BARS)).isEmpty();
    }
}
