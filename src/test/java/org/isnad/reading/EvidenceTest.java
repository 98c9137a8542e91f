package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.isnad.article.TextSpan;
import org.isnad.claim.ClaimView;
import org.isnad.claim.ReviewStatus;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.Stance;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final String TEXT = "عنوان الخبر\n\nوصل الوفد أمس. قال الوزير إن الخطة لم تتغير. وغادر بعدها.\nسطر أخير";

    @Test
    void isTheSentenceOfCueAndContentWithItsNeighbours() {
        Evidence evidence = Evidence.of(claim("الخطة لم تتغير", "قال"), TEXT);
        assertThat(evidence.sentence().text().strip()).isEqualTo("قال الوزير إن الخطة لم تتغير.");
        assertThat(evidence.before()).endsWith("وصل الوفد أمس. ");
        assertThat(evidence.after()).startsWith("وغادر بعدها.");
        assertThat(evidence.before() + evidence.sentence().text() + evidence.after()).isEqualTo(TEXT);
    }

    @Test
    void doesNotReachBeyondItsLine() {
        assertThat(Evidence.of(claim("الخبر", null), TEXT).sentence().text()).isEqualTo("عنوان الخبر");
        assertThat(Evidence.of(claim("أخير", null), TEXT).sentence().text()).isEqualTo("سطر أخير");
    }

    private static ClaimView claim(String content, String cue) {
        return new ClaimView(1, 1, null, null, LocalDate.EPOCH, content, span(content), ClaimKind.REPORTED, Stance.ASSERTS,
                cue == null ? null : span(cue), null, null, null, 1, ReviewStatus.PROPOSED, "rule");
    }

    private static TextSpan span(String part) {
        return new TextSpan(TEXT.indexOf(part), TEXT.indexOf(part) + part.length(), part);
    }
}
