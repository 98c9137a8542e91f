package org.isnad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalBodyTest {

    @ParameterizedTest
    @CsvSource({ "أغلقت بلدية عين الرمان الطريق أمس., بلدية عين الرمان",
            "قالت سلطة ميناء خور الجفن إن السفن تنتظر., سلطة ميناء خور الجفن",
            "صادق مجلس جماعة أولاد سمغان على المشروع., مجلس جماعة أولاد سمغان",
            "نقل المصابون إلى مستشفى السنديان مساء أمس., مستشفى السنديان",
            "حذرت نقابة عمال المطاحن من الإضراب., نقابة عمال المطاحن",
            "وبحسب اتحاد مزارعي الوادي الأخضر تأخر المطر., اتحاد مزارعي الوادي الأخضر",
            "أعلن تجمع واحة الكرز الصحي بدء الحملة., تجمع واحة الكرز الصحي",
            "دعت اللجنة المشتركة لسد الزعرور إلى اجتماع., اللجنة المشتركة لسد الزعرور",
            "ردت الوكالة الجهوية للماء والكهرباء على السكان., الوكالة الجهوية للماء والكهرباء",
            "اجتمعت اللجنة الجهوية لمجابهة الكوارث أمس., اللجنة الجهوية لمجابهة الكوارث",
            "استقبل المستشفى الجهوي بسوسة ثلاث حالات., المستشفى الجهوي بسوسة",
            "وقعت الاتفاقية مع جامعة سالم بن راشد أمس., جامعة سالم بن راشد",
            "أوقفت ولاية أمن مراكش شخصين., ولاية أمن مراكش" })
    void namesABodyByItsKindAndWhatFollows(String sentence, String body) {
        assertThat(NamedText.of(sentence).names(EntityType.ORGANIZATION)).contains(body);
    }

    @ParameterizedTest
    @ValueSource(strings = { "شكلت السلطات لجنة مختلطة أمس.", "قالت شركة نظافة إنها توقفت عن العمل.",
            "أوفدت شركة التأمين خبيرا إلى المكان.", "أقيم مستشفى ميداني قرب الملعب.",
            "اجتمعت اللجنة المحلية للنظر في الطلبات.", "ترأس مجلس تأديبي الجلسة." })
    void leavesOutWhatIsNoName(String sentence) {
        assertThat(NamedText.of(sentence).names(EntityType.ORGANIZATION)).isEmpty();
    }

    @Test
    void namesABroadcasterByItsTown() {
        assertThat(NamedText.of("قال في تصريح لإذاعة القيروان إن الوضع صعب.").names(EntityType.ORGANIZATION))
                .contains("إذاعة القيروان");
        assertThat(NamedText.of("نقلت إذاعة صوت الينابيع عن الوزير قوله.").names(EntityType.ORGANIZATION))
                .contains("صوت الينابيع");
    }
}
