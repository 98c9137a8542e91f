package org.isnad.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.EntityType;
import org.isnad.finding.OrganizationKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({ "عبد الله الساري, عبدالله الساري", "أبو بكر النجار, أبوبكر النجار", "نور الدين عاشور, نورالدين عاشور",
            "سامر ابن راشد, سامر بن راشد", "كريم البارودي, كريم بارودي", "إيمان الطّواف, ايمان الطواف",
            "دونالد كرامب, دونالد كرمب", "ستيفان فان هوتن, ستافان فان هوتين", "أنجيلا فوغل, أنغيلا فوجل" })
    void spellingsOfOnePerson(String one, String other) {
        assertThat(Spelling.same(EntityType.PERSON, one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "سالم علي, سليم علي", "محمد سالم, محمد سلام", "هدى نعيم, هادي نعيم", "رامي حداد, رامي حديد",
            "عبد الله الساري, عبد الرحمن الساري", "دونالد كرامب, سالم كرمب" })
    void namesOfTwoPeople(String one, String other) {
        assertThat(Spelling.same(EntityType.PERSON, one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "وزارة الزراعة الأميركية, وزارة الزراعة الأمريكية", "أ ف ب, أ.ف.ب", "الكتلة الدانماركية, الكتلة الدنماركية",
            "عربي 45, عربي45" })
    void spellingsOfOneBody(String one, String other) {
        assertThat(Spelling.same(EntityType.ORGANIZATION, one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "الجامعة العربية, الجمعية العربية", "وزارة الزراعة الأردنية, وزارة الزراعة الأميركية" })
    void namesOfTwoBodies(String one, String other) {
        assertThat(Spelling.same(EntityType.ORGANIZATION, one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "الخارجية الأردنية, GOVERNMENT, وزارة الخارجية الأردنية", "وزارة الري المصرية, GOVERNMENT, الري المصرية",
            "صحيفة المرقاب, MEDIA, المرقاب" })
    void namesThatMeanTheSameBody(String name, OrganizationKind kind, String other) {
        assertThat(Bodies.otherNames(name, kind)).contains(other);
    }

    @ParameterizedTest
    @CsvSource({ "وزارة الصحة العالمية, GOVERNMENT", "وزارة العدل, GOVERNMENT", "وكالة الأنباء, MEDIA",
            "شركة المرقاب, COMPANY" })
    void namesThatMeanNoOther(String name, OrganizationKind kind) {
        assertThat(Bodies.otherNames(name, kind)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "المبعوث الأميركي الخاص إلى سوريا, المبعوث الأمريكي بسوريا, true",
            "وزير الموارد المائية, وزيرة الموارد المائية السابقة, true", "رئيس بلدية الكرمة, رئيس بلدية السدرة, true",
            "وزير الدفاع الفرنسي, وزير الزراعة الأردني, false", "الرئيس, الرئيس السوري, false", "الدكتور, الدكتور, false" })
    void titlesOfOneOffice(String one, String other, boolean same) {
        assertThat(Titles.agree(one, other)).isEqualTo(same);
    }
}
