package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.Stance;
import org.junit.jupiter.api.Test;

/** Contents without a complementizer: objects, blame, nouns of speech and verbs with a pronoun. */
class ObjectsTest {

    @Test
    void anAdverbStandsBetweenTheSubjectAndTheObject() {
        Reported reported = Reported.in("وأدانت دولة قطر بشدة القصف الذي استهدف مدرسة تؤوي نازحين، واعتبرته جريمة حرب.");
        assertThat(reported.contents()).containsExactly("القصف الذي استهدف مدرسة تؤوي نازحين", "جريمة حرب");
        assertThat(reported.claim(0).stance()).isEqualTo(Stance.CONDEMNS);
    }

    @Test
    void blameIsAClaim() {
        Reported reported = Reported
                .in("قال الوزير سامر العلي إن الأسعار مستقرة، محملا التجار مسؤولية ارتفاعها في الأسابيع الماضية.");
        assertThat(reported.contents()).containsExactly("الأسعار مستقرة", "التجار مسؤولية ارتفاعها في الأسابيع الماضية");
        assertThat(reported.claim(1).stance()).isEqualTo(Stance.ACCUSES);
    }

    @Test
    void aVerbBringsOutANounOfSpeech() {
        Reported reported = Reported.in("قال الوزير سامر العلي إن الأمم المتحدة تراجع عملها، وجدد دعوته إلى إصلاح مجلس الأمن.");
        assertThat(reported.claims()).containsExactly("سامر العلي: الأمم المتحدة تراجع عملها", "سامر العلي: إصلاح مجلس الأمن");
        assertThat(reported.claim(1).stance()).isEqualTo(Stance.CALLS_FOR);
    }

    @Test
    void aVerbWithoutASubjectGoesOnWithItsObject() {
        Reported reported = Reported
                .in("عبرت الوزيرة ليلى الشابي عن استغرابها من غياب خطة واضحة، وانتقدت تأخر صرف المنح للفلاحين.");
        assertThat(reported.claims()).containsExactly("ليلى الشابي: استغرابها من غياب خطة واضحة",
                "ليلى الشابي: تأخر صرف المنح للفلاحين");
    }

    @Test
    void aNounInAPrepositionalPhraseIsNoObject() {
        Reported reported = Reported.in("وأفادت وزارة الخارجية، في بلاغ لها، بأن المقابلات ستبدأ قريبا.");
        assertThat(reported.contents()).containsExactly("المقابلات ستبدأ قريبا");
    }

    @Test
    void anAsideDoesNotPartAVerbFromItsClause() {
        Reported reported = Reported.in("وسجل السفير كمال نصار، خلال جلسة لمجلس حقوق الإنسان، أن بلاده اعتمدت سياسة جديدة.");
        assertThat(reported.claims()).containsExactly("كمال نصار: بلاده اعتمدت سياسة جديدة");
    }
}
