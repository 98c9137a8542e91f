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

    @Test
    void datesAndAsidesStandBetweenTheSubjectAndTheObject() {
        Reported reported = Reported.in(
                "استبعد كريم الوهابي، وزير التجهيز، اليوم الخميس 25 يناير 2024، لجوء السلطات إلى قطع الماء.",
                "وكان الوسيط سامي الراجحي أعلن، الجمعة، توصل الطرفين إلى تفاهم حول المعبر.",
                "وتوقع بنك «الخليج»، في مذكرة بحثية، صعود الخام إلى 95 دولارا للبرميل.");
        assertThat(reported.claims()).containsExactly("كريم الوهابي: لجوء السلطات إلى قطع الماء",
                "سامي الراجحي: توصل الطرفين إلى تفاهم حول المعبر", "الخليج: صعود الخام إلى 95 دولارا للبرميل");
    }

    @Test
    void whatIsAskedFollowsWhomItIsAskedOf() {
        Reported reported = Reported.in("وقال كريم الوهابي إن الأسعار ترتفع، مناشدا الرئيس سعد الحداد التدخل لإلزام المصانع.",
                "وناشدت خمس منظمات القادة العرب فتح ممرات آمنة.");
        assertThat(reported.contents()).containsExactly("الأسعار ترتفع", "التدخل لإلزام المصانع", "فتح ممرات آمنة");
    }

    @Test
    void blameMayBeQuoted() {
        Reported reported = Reported
                .in("وقالت الوزارة إنها لم تتسلم شيئا، محملة وزارة المالية \"كامل المسؤولية عن معاناة الناس\".");
        assertThat(reported.contents()).containsExactly("لم تتسلم شيئا", "وزارة المالية \"كامل المسؤولية عن معاناة الناس\"");
    }

    @Test
    void causesAreGivenForWhatWasSaid() {
        Reported reported = Reported.in("وأكد كريم الوهابي أن بلاده ستخفض الإنتاج، مرجعا ذلك إلى «أزمة المصارف»، ومضى يقول: "
                + "«السوق تعودت على هذا».");
        assertThat(reported.contents()).containsExactly("بلاده ستخفض الإنتاج", "أزمة المصارف", "السوق تعودت على هذا");
        assertThat(reported.speakers()).containsOnly("كريم الوهابي");
    }

    @Test
    void whatASourceSaysOtherwiseIsAnotherClaim() {
        Reported reported = Reported
                .in("وقال مصدر من الشركة إن الخفض سيشمل الأحياء المرتفعة، غير أن المصدر نفسه أكد أن هذا الإجراء "
                        + "مؤقت.");
        assertThat(reported.contents()).containsExactly("الخفض سيشمل الأحياء المرتفعة", "هذا الإجراء مؤقت");
    }

    @Test
    void aWishToStayUnnamedClaimsNothing() {
        Reported reported = Reported.in("وقال مدير شركة صرافة، مشترطا عدم ذكر اسمه، إن الطلب تضاعف.");
        assertThat(reported.contents()).containsExactly("الطلب تضاعف");
    }

    @Test
    void theNounOfSpeechIsTheSourcesWhereAVerbPassesItOn() {
        Reported reported = Reported.in("ونسبت «الواحة» إلى مسؤول خليجي لم تسمه القول إن «الرسالة موجهة إلى غيرهم».");
        assertThat(reported.claims()).containsExactly("مسؤول خليجي: الرسالة موجهة إلى غيرهم");
    }
}
