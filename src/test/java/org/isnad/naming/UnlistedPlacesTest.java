package org.isnad.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnlistedPlacesTest {

    @ParameterizedTest
    @CsvSource({ "اندلع حريق في ميناء خور الجفن أمس., ميناء خور الجفن", "زار قرية تل السماق أمس., تل السماق",
            "فاض نهر الصنوبر ليلا., الصنوبر", "امتلأ سد الزعرور بعد المطر., سد الزعرور",
            "أغلق شارع الملك فيصل أمس., شارع الملك فيصل", "نظمت حملة في واحة الكرز أمس., واحة الكرز",
            "يشكو سكان السهل الأعلى من العطش., السهل الأعلى", "وصل إلى مطار حمدان الدولي مساء., مطار حمدان الدولي",
            "تجمع السكان بدوار آيت وسمان أمس., دوار آيت وسمان", "وقع الحادث بحي السوسن ليلا., السوسن",
            "تفقد المدير حي الزمردية أمس., الزمردية" })
    void namesAPlaceByItsKindOrItsFirstWord(String sentence, String place) {
        assertThat(NamedText.of(sentence).names(EntityType.PLACE)).contains(place);
    }

    @Test
    void takesTheTownOfADatelineAndItsLaterMentions() {
        assertThat(NamedText.of("رأس الحور، 3 آذار/مارس 2025 (وكالة أنباء الجنوب) - قالت البلدية إن السوق فتح.")
                .names(EntityType.PLACE)).contains("رأس الحور");
        assertThat(NamedText.of("أخليت بلدة ترمسان أمس. وقال شاهد إن الحرائق في ترمسان خمدت.").places())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "خسر المستثمرون رأس المال أمس.", "حضرت الشرطة إلى عين المكان.", "فتح باب الحوار أمس.",
            "انسحبوا من ساحة المعركة ليلا.", "وصلوا إلى قرية نائية.",
            "نزلوا إلى بئر مهجورة.", "عادوا لقضاء العطلة." })
    void leavesOutWhatIsNoPlace(String sentence) {
        assertThat(NamedText.of(sentence).names(EntityType.PLACE)).isEmpty();
    }
}
