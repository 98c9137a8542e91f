package org.isnad.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks where an office, its body, a pronoun or an epithet stands for a person. */
class OfficeAndHolderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "وقال رئيس هيئة مقاومة التصحر والجفاف مؤيد شعلان إن الأمر صعب. | مؤيد شعلان",
            "وأكد المتحدث باسم حكومة الإقليم بيشوا هوراني أن الرواتب ستصل. | بيشوا هوراني",
            "وكشف مدير مهرجان الواحة الدولي لطفي المالكي، في حوار مع الصحيفة، أن الميزانية تراجعت. | لطفي المالكي",
            "وقالت وزيرة الشؤون الاجتماعية اللبنانية، ندى الحلو، إن الظروف تغيرت. | ندى الحلو",
            "وقال المتحدث باسم الحكومة باسم العوادي إن التمويل مرتبط بالتسليم. | باسم العوادي",
            "حث المتحدث باسم الأمين العام للأمم المتحدة ستيفان دوجان الأطراف على تجنب التصعيد. | ستيفان دوجان",
            "وأكدت رئيستها ليلى الشابي أن الخطة جاهزة. | ليلى الشابي",
            "وقالت أم ياسر، وهي نازحة تقيم في مخيم: البيت بلا سقف يا جماعة. | أم ياسر" })
    void theHolderSpeaks(String text, String holder) {
        assertThat(Reported.in(text).speakers()).containsExactly(holder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "وقال مدير مركز دراسات الشرق إن الأمر سهل. | مدير مركز دراسات الشرق",
            "وقال وزير الري، بلهجة حادة، إن الماء قليل. | وزير الري",
            "وقال وزير العدل، ردا على سؤال، إن المحكمة مستقلة. | وزير العدل" })
    void noNameIsReadIntoAnOfficeAlone(String text, String office) {
        assertThat(Reported.in(text).speakers()).containsExactly(office);
    }

    @Test
    void anOfficeOfAnotherFieldIsNotThatOfTheOneNamedBefore() {
        Reported reported = Reported.in("قال وزير الخارجية سامي الراجحي إن الأمر سهل. وأكد وزير الداخلية أن الوضع مستقر. "
                + "وأضاف الوزير الراجحي أن الحوار قائم.");
        assertThat(reported.speakers()).containsExactly("سامي الراجحي", "وزير الداخلية", "سامي الراجحي");
    }

    @Test
    void aMansOfficeWithThePronounOfItsBodyIsNoWomans() {
        Reported reported = Reported
                .in("أما فريق النهضة المعارض فوصف الاتفاق بـ«المغامرة»، إذ قال منسقه كريم الوهابي إن المجلس "
                        + "«لم يؤد ديونه»، متهما العمدة بـ«بيع الأحلام».");
        assertThat(reported.speakers()).containsExactly("فريق النهضة المعارض", "كريم الوهابي", "كريم الوهابي");
    }

    @Test
    void anEpithetGoesOnWithTheSpeakerOfItsParagraph() {
        Reported reported = Reported
                .in("وأوضح الأستاذ عبد الصمد الزهيري أن التربة فقدت الماء، وذكر الأكاديمي المغربي بأن السقي "
                        + "يستهلك الماء.");
        assertThat(reported.speakers()).containsExactly("عبد الصمد الزهيري", "عبد الصمد الزهيري");
    }

    @Test
    void whomASpeakerCallsOnOrBlamesDoesNotSpeak() {
        Reported called = Reported.in("وحذر كريم النجار من أن الطاقة قليلة، ودعا صناع السياسات إلى خطة واقعية.");
        assertThat(called.speakers()).containsExactly("كريم النجار", "كريم النجار");
        Reported blamed = Reported
                .in("قالت وزارة الزراعة إن المحصول تلف. وحملت الحكومة الفرنسية المسؤولية الكاملة عن التأخير.");
        assertThat(blamed.speakers()).containsExactly("وزارة الزراعة", "وزارة الزراعة");
    }

    @Test
    void throughAnAccountIsHowAndNotWho() {
        Reported reported = Reported
                .in("وعلق القيادي حازم الأسدي، عبر حسابه في منصة إكس، بالقول: \"من يرهن قراره لن يضيء مصباحا\".");
        assertThat(reported.speakers()).containsExactly("حازم الأسدي");
    }

    @Test
    void aHeadlineGoesOverToItsNextParty() {
        Reported reported = Reported.in("أزمة الماء.. المعارضة تتهم الحكومة بـ“التقصير” والوهابي يستبعد قطع الماء ليلا",
                "قال الوزير كريم الوهابي إن السدود ممتلئة.");
        assertThat(reported.claims()).containsExactly("المعارضة: “التقصير”", "كريم الوهابي: قطع الماء ليلا",
                "كريم الوهابي: السدود ممتلئة");
    }

    @Test
    void aHeadlineNamesABodyByTwoOfItsWords() {
        Reported reported = Reported.in("كهرباء الواحة: الوقود ينفد خلال يومين",
                "حذرت المؤسسة العامة للكهرباء في مدينة الواحة من خروج المنظومة عن الخدمة.");
        assertThat(reported.speakers()).containsExactly("المؤسسة العامة للكهرباء", "المؤسسة العامة للكهرباء");
    }

    @Test
    void aSourceOfAHeadlineSpeaksAfterAnother() {
        Reported reported = Reported.in("عودة النازحين.. دمشق تتعهد بالدعم ومنظمات تحذر من “التسرع”",
                "قال المدير سامي الراجحي إن العدد كبير.");
        assertThat(reported.speakers()).containsExactly("دمشق", "منظمات", "سامي الراجحي");
    }

    @Test
    void whatFollowsTheVerbOfAHeadlineIsItsObject() {
        Reported reported = Reported.in("شركة نظافة تطالب جماعة عين الزيتون بأربعة ملايين درهم",
                "قالت المديرة حنان الشابي إن الفواتير لم تسدد.");
        assertThat(reported.speakers()).containsExactly("شركة نظافة", "حنان الشابي");
    }
}
