package org.isnad.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private static final LocalDate SUNDAY = LocalDate.of(2021, 3, 14);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "في 5 من كانون الأول 2019 | 2019-12-05", "يوم 12 يوليو (تموز) 2018 | 2018-07-12",
            "7 غشت 2015 | 2015-08-07",
            "3 آذار/مارس 2016 | 2016-03-03", "٢٠ جويلية ٢٠٢٠ | 2020-07-20", "5/12/2019 | 2019-12-05",
            "9 نونبر 2011 | 2011-11-09",
            "25 شوال 1436 هـ الموافق 10 أغسطس 2015 | 2015-08-10" })
    void readsFullDatesInFourMonthSystems(String text, LocalDate date) {
        assertThat(read(text, null)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "صباح أمس | 2021-03-13", "أول من أمس | 2021-03-12", "أمس الأول | 2021-03-12",
            "اليوم | 2021-03-14",
            "يوم الخميس الماضي | 2021-03-11", "أمس (السبت) | 2021-03-13", "7 فبراير | 2021-02-07" })
    void resolvesRelativeDaysAgainstTheAnchor(String text, LocalDate date) {
        assertThat(read(text, SUNDAY)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(strings = { "أمس (الثلاثاء)", "الأربعاء المقبل", "حتى اليوم", "25 شوال 1436", "الشهر الماضي", "مؤخرا" })
    void leavesConflictsFutureAndVagueTimesUnresolved(String text) {
        assertThat(read(text, SUNDAY)).isNull();
    }

    @Test
    void aRelativeDayWithoutAnchorStaysUnresolved() {
        assertThat(read("أمس الخميس", null)).isNull();
    }

    @Test
    void theAnchorComesFromADateBesideTheRelativeDay() {
        assertThat(anchor("عقد اللقاء أمس، الخميس 5 مارس 2020، في القصر.")).isEqualTo(LocalDate.of(2020, 3, 6));
        assertThat(anchor("عقد أمس، الخميس 23 من كانون الثاني، بعد لقاء عام 2019.")).isEqualTo(LocalDate.of(2020, 1, 24));
        assertThat(anchor("عقد أمس، الأحد 5 مارس 2020.")).isNull();
        assertThat(anchor("عقد أمس، 5 مارس 2020، ثم أمس، 9 مارس 2020.")).isNull();
    }

    private static LocalDate anchor(String text) {
        return new ReferenceDate().of(new TokenizedText(text));
    }

    private static LocalDate read(String text, LocalDate anchor) {
        TokenizedText tokens = new TokenizedText(text);
        return new DateReader().read(tokens, 0, tokens.size(), anchor);
    }
}
