package org.isnad.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    private static final String ARABIC = "لا أقوال|قول واحد|قولان|# أقوال|# قولاً|# قول";

    @ParameterizedTest
    @CsvSource({ "0,لا أقوال", "1,قول واحد", "2,قولان", "3,٣ أقوال", "10,١٠ أقوال", "11,١١ قولاً", "99,٩٩ قولاً", "100,١٠٠ قول",
            "102,١٠٢ قول", "103,١٠٣ أقوال", "111,١١١ قولاً" })
    void countsInSixArabicForms(int count, String expected) {
        assertThat(Formats.counted(ARABIC, count, Language.AR)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "0,0 claims", "1,1 claim", "2,2 claims", "1000,'1,000 claims'" })
    void countsInTwoEnglishForms(int count, String expected) {
        assertThat(Formats.counted("# claim|# claims", count, Language.EN)).isEqualTo(expected);
    }

    @Test
    void writesDatesAndNumbersInTheLanguageOfThePage() {
        LocalDate day = LocalDate.of(2025, 10, 14);
        assertThat(Formats.shown(day, Locale.forLanguageTag("ar"))).isEqualTo("١٤ أكتوبر ٢٠٢٥");
        assertThat(Formats.shown(day, Locale.ENGLISH)).isEqualTo("14 October 2025");
        assertThat(Formats.percent(0.85, Locale.forLanguageTag("ar"))).startsWith("٨٥");
        assertThat(Formats.percent(0.85, Locale.ENGLISH)).isEqualTo("85%");
    }
}
