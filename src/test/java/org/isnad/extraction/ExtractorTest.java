package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.isnad.finding.ChainRole;
import org.isnad.finding.ClaimKind;
import org.isnad.finding.FoundFigure;
import org.isnad.finding.Stance;
import org.junit.jupiter.api.Test;

/** Who said what, as an editor would read it. */
class ExtractorTest {

    @Test
    void readsVerbParticipleAndQuotationOfOneSpeaker() {
        Reported reported = Reported
                .in("كشف وزير الطاقة ماجد الراوي أن المحطة ستعمل قريبا، لافتاً إلى أن «الاختبارات انتهت بنجاح كامل»، "
                        + "وأضاف أن الكلفة انخفضت.");
        assertThat(reported.claims()).containsExactly("ماجد الراوي: المحطة ستعمل قريبا",
                "ماجد الراوي: الاختبارات انتهت بنجاح كامل",
                "ماجد الراوي: الكلفة انخفضت");
        assertThat(reported.cues()).containsExactly("كشف", "لافتاً إلى", "وأضاف");
        assertThat(reported.findings().claims()).extracting(claim -> claim.kind()).containsExactly(ClaimKind.REPORTED,
                ClaimKind.DIRECT,
                ClaimKind.REPORTED);
    }

    @Test
    void aClauseWithAQuotedPartIsMixed() {
        assertThat(Reported.in("أكد الوزير ماجد الراوي أن الشركة «لن تسرح أي عامل هذا العام» رغم الخسائر.").claim(0).kind())
                .isEqualTo(ClaimKind.MIXED);
    }

    @Test
    void stanceFollowsTheCueAndThenTheFirstNoun() {
        assertThat(stance("حذر الوزير ماجد الراوي من ارتفاع الأسعار.")).isEqualTo(Stance.WARNS);
        assertThat(stance("دعا الوزير ماجد الراوي المواطنين إلى ترشيد الماء.")).isEqualTo(Stance.CALLS_FOR);
        assertThat(stance("أكد الوزير ماجد الراوي ضرورة ترشيد الماء.")).isEqualTo(Stance.CALLS_FOR);
        assertThat(stance("نفى الوزير ماجد الراوي وجود خلاف.")).isEqualTo(Stance.DENIES);
        assertThat(stance("أعرب الوزير ماجد الراوي عن قلقه من تأخر المطر.")).isEqualTo(Stance.EXPRESSES_CONCERN);
        assertThat(stance("قال الوزير ماجد الراوي إن الوزارة ستواصل الدعم.")).isEqualTo(Stance.PROMISES);
        assertThat(stance("قال الوزير ماجد الراوي إن المطر تأخر.")).isEqualTo(Stance.ASSERTS);
    }

    private static Stance stance(String text) {
        return Reported.in(text).claim(0).stance();
    }

    @Test
    void aFrameNamesTheSourceBeforeOrAfterTheContent() {
        assertThat(Reported.in("وبحسب الوزير ماجد الراوي، فقد نجحت الخطة في خفض الاستهلاك.").claims())
                .containsExactly("ماجد الراوي: نجحت الخطة في خفض الاستهلاك");
        Reported relayed = Reported.in("قال الوزير ماجد الراوي إن الخطة نجحت، وفق ما ذكرته وكالة رويترز.");
        assertThat(relayed.contents()).containsExactly("الخطة نجحت");
        assertThat(relayed.chain(0, ChainRole.RELAYER)).containsExactly("رويترز");
    }

    @Test
    void anInterviewerHoldsForTheWholeReport() {
        Reported reported = Reported.in("قال الوزير ماجد الراوي في تصريح لوكالة رويترز إن الخطة نجحت.",
                "وأضاف أن العمل مستمر.");
        assertThat(reported.chain(0, ChainRole.INTERVIEWER)).containsExactly("رويترز");
        assertThat(reported.chain(1, ChainRole.INTERVIEWER)).containsExactly("رويترز");
    }

    @Test
    void unnamedSourcesKeepTheirDescription() {
        Reported reported = Reported.in("قال مصدر أمني إن الحارس نجا. وأضاف المصدر أن الفاعل فر.");
        assertThat(reported.speakers()).containsExactly("مصدر أمني", "مصدر أمني");
    }

    @Test
    void backgroundInThePapersVoiceIsNoClaim() {
        assertThat(Reported.in("قال الوزير ماجد الراوي إن الخطة نجحت.", "يذكر أن الوزارة أنشئت قبل عامين.").claims())
                .hasSize(1);
    }

    @Test
    void aQuotationMayStandBeforeItsVerb() {
        assertThat(Reported.in("«لن نتراجع عن حقوقنا مهما طال الوقت»، يقول رئيس النقابة ماجد الراوي.").claims())
                .containsExactly("ماجد الراوي: لن نتراجع عن حقوقنا مهما طال الوقت");
    }

    @Test
    void figuresAndDatesGoWithTheirClaim() {
        Reported reported = Reported.in("قال الوزير ماجد الراوي أمس، الخميس 5 مارس 2020، إن نحو 60 ألف عامل عادوا خلال عامين.");
        assertThat(reported.claim(0).saidOn()).isEqualTo(LocalDate.of(2020, 3, 5));
        List<FoundFigure> figures = reported.claim(0).figures();
        assertThat(figures).extracting(FoundFigure::value).containsExactly(60000.0, 2.0);
        assertThat(figures).extracting(FoundFigure::approximate).containsExactly(true, false);
        assertThat(reported.findings().referenceDate()).isEqualTo(LocalDate.of(2020, 3, 6));
    }

    @Test
    void theGivenDateResolvesRelativeDays() {
        var findings = new Extractor().extract("قال الوزير ماجد الراوي أمس إن الخطة نجحت.",
                new ArticleContext(null, LocalDate.of(2021, 5, 10), List.of()));
        assertThat(findings.claims().get(0).saidOn()).isEqualTo(LocalDate.of(2021, 5, 9));
    }

    @Test
    void everyClaimRemembersItsRuleAndConfidence() {
        assertThat(Reported.in("قال الوزير ماجد الراوي إن الخطة نجحت.").findings().claims())
                .allSatisfy(claim -> assertThat(claim.rule()).matches("[a-z-]+"))
                .allSatisfy(claim -> assertThat(claim.confidence()).isBetween(0.0, 1.0));
    }
}
