package org.isnad.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** What the extractor finds in our own annotated articles, which ship with the application. */
class GoldSetTest {

    /** A little under what is measured, so that a step back fails the build. */
    private static final Bars BARS = new Bars();

    @Test
    void findsWhatOurAnnotatorsFound() throws IOException, URISyntaxException {
        Scorecard card = Corpus.score(Path.of(GoldSetTest.class.getResource("/sample/articles.json").toURI()).getParent());

        System.out.print(card.table("Sample corpus", BARS));
        assertThat(card.missed(BARS)).isEmpty();
    }
}
