package org.isnad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesAndPlacesTest {

    @ParameterizedTest
    @ValueSource(strings = { "أعلنت روسيا سحب جنودها", "قال إن روسيا ستنسحب", "العلاقات مع روسيا متوترة",
            "ميليشيات موالية لروسيا", "روسيا: لن ننسحب", "وترفض روسيا القرار", "بسبب موقف روسيا" })
    void readsACountryThatActsAsAGovernment(String sentence) {
        NamedText text = NamedText.of(sentence);

        assertThat(text.organizations()).containsExactly("روسيا");
        assertThat(text.places()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "وصل إلى روسيا أمس", "في شمال روسيا", "الحدود مع روسيا مغلقة", "شهدت روسيا عواصف",
            "عاد من روسيا" })
    void readsACountryWhereThingsHappenAsAPlace(String sentence) {
        NamedText text = NamedText.of(sentence);

        assertThat(text.places()).containsExactly("روسيا");
        assertThat(text.organizations()).isEmpty();
    }

    @Test
    void readsACapitalAsGovernmentWhereItActs() {
        NamedText text = NamedText.of("دعت موسكو إلى الهدنة، واجتمع الوفدان في موسكو");

        assertThat(text.organizations()).containsExactly("موسكو");
        assertThat(text.places()).containsExactly("موسكو");
    }

    @Test
    void readsPairsOfCountriesThatDealWithEachOther() {
        assertThat(NamedText.of("توترت العلاقات بين قطر ومصر").organizations()).containsExactly("قطر", "مصر");
    }

    @Test
    void joinsACapitalToItsCountry() {
        NamedText text = NamedText.of("رفضت إيران الاتفاق، وقالت طهران إنها ستنسحب");

        assertThat(text.entity("إيران").mentions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "قصف بلدة حوار | حوار", "في مدينة الباب السورية | الباب",
            "وصل للعراق أمس | للعراق", "من قرية كفر زيتون | كفر زيتون" })
    void readsAPlaceAfterItsClassifier(String sentence, String place) {
        assertThat(NamedText.of(sentence).places()).contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = { "بدأ حوار بين الطرفين", "فتح الباب أمام الحل", "في إطار الخطة" })
    void takesNoOrdinaryWordForAPlace(String sentence) {
        assertThat(NamedText.of(sentence).places()).isEmpty();
    }

    @Test
    void keepsAPlaceInsideAProperNameUnmarked() {
        assertThat(NamedText.of("تقدمت قوات سوريا الديمقراطية").places()).isEmpty();
    }

    @Test
    void readsADatelinesCityAsAPlace() {
        NamedText text = NamedText.of("الرياض - واس\nافتتح المعرض أمس");

        assertThat(text.places()).containsExactly("الرياض");
        assertThat(text.organizations()).containsExactly("واس");
    }

    @Test
    void readsTheCountryThatIsAccusedAsAGovernmentToo() {
        assertThat(NamedText.of("اتهمت طهران أنقرة بالتدخل").organizations()).containsExactly("طهران", "أنقرة");
    }

    @Test
    void takesNoAdjectiveForACountry() {
        assertThat(NamedText.of("ارتفعت الأسهم السعودية أمس").names().entities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "يعاني لبنان أزمة", "يشهد لبنان موجة حر", "يحتل لبنان المرتبة الثالثة" })
    void readsACountryInAStateAsAPlace(String sentence) {
        assertThat(NamedText.of(sentence).places()).containsExactly("لبنان");
    }

    @Test
    void readsTheHeadOfAHeadlineByWhatFollows() {
        assertThat(NamedText.of("تونس: إيقاف خمسة أشخاص").places()).containsExactly("تونس");
        assertThat(NamedText.of("تونس: «المنارة الجديدة»").places()).containsExactly("تونس");
        assertThat(NamedText.of("تونس: لن نقبل بالقرار").organizations()).containsExactly("تونس");
    }
}
