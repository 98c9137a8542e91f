package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.ChainRole;
import org.junit.jupiter.api.Test;

/** Whose words they are where the subject is a bare title, far from its verb, or not the nearest name. */
class WhoSpeaksTest {

    @Test
    void anOfficeIsFollowedByItsHoldersName() {
        Reported reported = Reported.in("أبان المدير التنفيذي للشركة، الدكتور ماجد الخزامي، أن الحملة مستمرة.",
                "أما رئيسة الوفد الزائر، الدكتورة هالة القسطلي، فرأت أن ذلك غير كاف.");
        assertThat(reported.speakers()).containsExactly("ماجد الخزامي", "هالة القسطلي");
    }

    @Test
    void aTitleOfAnotherCountryIsSomebodyElse() {
        Reported reported = Reported.in("أعلن الجيش الإسرائيلي أن جنوده انسحبوا.",
                "وقال الرئيس الإيراني إن طهران لا تسعى إلى الحرب.");
        assertThat(reported.speakers()).containsExactly("الجيش الإسرائيلي", "الرئيس الإيراني");
    }

    @Test
    void aVerbDoesNotTakeANounOfTheOtherGender() {
        Reported reported = Reported
                .in("أكدت وزارة الخارجية أن الوضع صعب، فيما طالبت المجتمع الدولي بالتحرك العاجل.");
        assertThat(reported.claims()).containsExactly("وزارة الخارجية: الوضع صعب", "وزارة الخارجية: التحرك العاجل");
    }

    @Test
    void anHonorificGoesWithItsRank() {
        Reported reported = Reported.in("أكد الأمير فيصل بن سعد أن الزيارة ناجحة.", "وقال الوزير سامر العلي إن العمل بدأ.",
                "وأعرب سموه عن أمله في دوام التعاون.");
        assertThat(reported.speakers()).containsExactly("فيصل بن سعد", "سامر العلي", "فيصل بن سعد");
    }

    @Test
    void anIndefiniteNounSpeaksInItsRelativeClause() {
        Reported reported = Reported.in("وجاء القرار بعد انسحاب كتلة قالت إنها تعرضت للتهديد، وفق مصادر محلية.");
        assertThat(reported.claims()).containsExactly("كتلة: تعرضت للتهديد");
    }

    @Test
    void theOutletItIsToldToIsNoPartOfTheSource() {
        Reported reported = Reported.in("وكشف مصدر أمني لرويترز أن الأبحاث متواصلة منذ أيام.");
        assertThat(reported.speakers()).containsExactly("مصدر أمني");
        assertThat(reported.chain(0, ChainRole.INTERVIEWER)).containsExactly("رويترز");
    }

    @Test
    void aButReturnsToTheSpeaker() {
        Reported reported = Reported
                .in("وقال السفير كمال نصار إن الوزير المصري مستعد للحوار، لكنه شدد على أن الشروط لم تتغير.");
        assertThat(reported.claims()).containsExactly("كمال نصار: الوزير المصري مستعد للحوار", "كمال نصار: الشروط لم تتغير");
    }

    @Test
    void figuresHaveAnIssuer() {
        Reported reported = Reported
                .in("وحسب المعطيات التي أوردتها المندوبية السامية للتخطيط، فإن معدل البطالة بلغ 12.8 في المائة.");
        assertThat(reported.speakers()).containsExactly("المندوبية السامية للتخطيط");
    }

    @Test
    void anOutletStandsBeforeTheVerbOfWhatItHadReported() {
        Reported reported = Reported.in("قال الوزير سامر العلي إن الطقس بارد.",
                "وكان موقع «السحاب» قد أورد أن ثلاثة من الطهاة رحلوا.", "وكانت صحيفة «البرق» قد ذكرت أن المطعم أغلق.");
        assertThat(reported.speakers()).containsExactly("سامر العلي", "السحاب", "البرق");
    }
}
