package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.ChainRole;
import org.junit.jupiter.api.Test;

/** The places where Arabic attribution is easily read wrong. */
class TrapsTest {

    @Test
    void aParticipleOpensAParagraphWithoutASubject() {
        Reported reported = Reported.in("أكد وزير النقل سامر العلي أن الجسر آمن.", "مشيراً إلى أن الصيانة مستمرة.");
        assertThat(reported.claims()).containsExactly("سامر العلي: الجسر آمن", "سامر العلي: الصيانة مستمرة");
    }

    @Test
    void theTextGoesBackToTheMainSpeakerAfterSomebodyHeQuotes() {
        Reported reported = Reported.in("قال السفير كمال نصار إن الحوار قائم.",
                "وتناول نصار كلمة وزير الخارجية محمد الشامي، حيث أكد الأخير أن «الأبواب ستبقى مفتوحة أمام الجميع».",
                "مضيفا أن اللقاءات ستتكرر.");
        assertThat(reported.speakers()).containsExactly("كمال نصار", "محمد الشامي", "كمال نصار");
        assertThat(reported.chain(1, ChainRole.RELAYER)).containsExactly("كمال نصار");
    }

    @Test
    void aNameInQuotationMarksIsNoStatement() {
        Reported reported = Reported.in("قال المتحدث باسم حركة «النهوض» عادل بركات إن «الاتفاق جاهز للتوقيع منذ أسبوع».");
        assertThat(reported.contents()).containsExactly("الاتفاق جاهز للتوقيع منذ أسبوع");
    }

    @Test
    void marksOfOneKindNestAndAStopInsideEndsNothing() {
        Reported reported = Reported
                .in("وأوضح الوزير سامر العلي أن “مقاتلي “داعش” فروا من البلدة. ولن يعودوا إليها بعد اليوم”.");
        assertThat(reported.contents()).containsExactly("مقاتلي “داعش” فروا من البلدة. ولن يعودوا إليها بعد اليوم");
    }

    @Test
    void aRelativeDayThatContradictsItsWeekdayStaysUnresolved() {
        Reported reported = Reported.in(
                "قال الوزير سامر العلي أمس، الخميس 5 مارس 2020، إن العمل في الطريق الجديد يسير كما أراد له المهندسون.",
                "وقال السفير كمال نصار أمس (الجمعة) إن الزيارة تأجلت.");
        assertThat(reported.claim(0).saidOn()).hasToString("2020-03-05");
        assertThat(reported.claim(1).saidOn()).isNull();
    }

    @Test
    void aPaperPassesOnWhatSomebodySaid() {
        Reported reported = Reported.in("فيما نقلت صحيفة الشرق الأوسط عن الوزير سامر العلي قوله: «الملف أغلق تماما ولن يفتح».");
        assertThat(reported.claims()).containsExactly("سامر العلي: الملف أغلق تماما ولن يفتح");
        assertThat(reported.chain(0, ChainRole.RELAYER)).containsExactly("الشرق الأوسط");
        assertThat(reported.cues()).containsExactly("قوله");
    }

    @Test
    void aNegationFarFromTheCueBelongsToTheContent() {
        Reported reported = Reported.in("وأكد المدير سامر العلي أن السبب «ليس نقص المال، وإنما سوء التدبير في الإدارة».");
        assertThat(reported.contents()).containsExactly("السبب «ليس نقص المال، وإنما سوء التدبير في الإدارة»");
    }

    @Test
    void aSecondVerbWithItsOwnSubjectDoesNotCarryTheFirst() {
        Reported reported = Reported.in("قال الرئيس كمال نصار إن البلاد مستقرة. وأضاف الوزير سامر العلي أن الأسعار ثابتة.");
        assertThat(reported.speakers()).containsExactly("كمال نصار", "سامر العلي");
    }

    @Test
    void aNegatedCueMakesNoClaim() {
        assertThat(Reported.in("ولم يؤكد الوزير سامر العلي أن اللقاء تم. ولن يقول السفير إن الموعد تغير.").claims()).isEmpty();
        assertThat(Reported.in("نفى الوزير سامر العلي أن يكون اللقاء قد ألغي.").contents())
                .containsExactly("يكون اللقاء قد ألغي");
    }

    @Test
    void futureAndPossibleSpeechIsNoClaim() {
        assertThat(Reported.in("من المقرر أن يعلن الوزير سامر العلي أن المشروع انتهى. وسيؤكد السفير أن الموعد ثابت.").claims())
                .isEmpty();
    }

    @Test
    void homographsReportOnlyWithTheirComplement() {
        assertThat(Reported.in("وبين المدينة والقرية طريق قديم، وقد زاد عدد المسافرين عليه.").claims()).isEmpty();
        assertThat(Reported.in("وبيّن المدير سامر العلي أن الطريق سالك.").contents()).containsExactly("الطريق سالك");
        assertThat(Reported.in("سافر الطالب مجدداً إلى العاصمة في رد على الدعوة.").claims()).isEmpty();
    }

    @Test
    void onePluralVerbHasOneUnnamedSource() {
        assertThat(Reported.in("شدد الجانبان على أهمية الحوار بين البلدين.").claims())
                .containsExactly("الجانبان: أهمية الحوار بين البلدين");
    }

    @Test
    void aHeadlineWithAColonAttributesOnlyToSomebody() {
        assertThat(Reported.in("العلي: لن نغلق المدارس", "", "قال وزير التربية سامر العلي إن المدارس ستبقى مفتوحة.").claims())
                .containsExactly("سامر العلي: لن نغلق المدارس", "سامر العلي: المدارس ستبقى مفتوحة");
        assertThat(Reported.in("بالفيديو: لحظة سقوط المطر", "", "هطلت أمطار غزيرة على المدينة أول الليل.").claims()).isEmpty();
    }
}
