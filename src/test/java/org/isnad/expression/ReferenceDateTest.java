package org.isnad.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;

class ReferenceDateTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 9, 18);

    private final ReferenceDate dates = new ReferenceDate();

    @Test
    void confirmsTheDayThatTheWeekdaysFit() {
        assertThat(dates.confirms(new TokenizedText("قال مساء أمس الأحد إن السوق مفتوحة"), MONDAY)).isTrue();
        assertThat(dates.confirms(new TokenizedText("قال اليوم (الاثنين) إن السوق مفتوحة"), MONDAY)).isTrue();
    }

    @Test
    void confirmsNoDayThatAWeekdayContradictsNorOneWithoutAny() {
        assertThat(dates.confirms(new TokenizedText("قال أمس الأحد، ثم قال اليوم الجمعة"), MONDAY)).isFalse();
        assertThat(dates.confirms(new TokenizedText("قال أمس إن السوق مفتوحة"), MONDAY)).isFalse();
    }

    @Test
    void readsTodayBesideAWeekdayAfterANameWithItsArticle() {
        assertThat(dates.of(new TokenizedText("في تصريح لراديو المدينة اليوم الأربعاء 8 جوان 2022")))
                .isEqualTo(LocalDate.of(2022, 6, 8));
    }
}
