package org.isnad.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.isnad.finding.FoundFigure;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "وصل 5200 عامل | 5200", "زرعوا خمسة وعشرين ألف شجرة | 25000",
            "كلف 3.5 مليون دينار | 3500000",
            "حضر خمسة عشر طبيبا | 15", "بعد مئة وعشرين يوما | 120", "دفعوا ألفين وثلاثمئة دينار | 2300",
            "باعوا ١٢ ألف كتاب | 12000",
            "مرت ثلاثة أشهر | 3", "ربحوا 10,000 دينار | 10000", "خلال السنوات العشر | 10", "قبل عامين | 2",
            "نصف مليون زائر | 500000" })
    void readsNumbersInDigitsAndWords(String text, double value) {
        assertThat(figures(text)).extracting(FoundFigure::value).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({ "نحو 50 عاملا", "أكثر من 50 عاملا", "ما لا يقل عن 50 عاملا", "50 عاملا على الأقل", "حوالى خمسين عاملا",
            "قرابة خمسين عاملا" })
    void keepsTheHedge(String text) {
        assertThat(figures(text)).extracting(FoundFigure::approximate).containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource({ "منذ عام 2014", "في 12 يوليو", "بين 2017 و 2021", "في 23 من كانون الثاني", "آلاف الزوار", "عشرات الخيام",
            "الساعة 10" })
    void leavesDatesAndVagueWordsAlone(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void theSpanHoldsTheNumeralAloneAndTheUnitIsWhatIsCounted() {
        String text = "زار المعرض نحو 60 ألف شخص وثمانية وزراء";
        List<FoundFigure> figures = figures(text);
        assertThat(figures).extracting(figure -> figure.span().of(text)).containsExactly("60 ألف", "ثمانية");
        assertThat(figures).extracting(FoundFigure::unit).containsExactly("شخص", "وزراء");
    }

    private static List<FoundFigure> figures(String text) {
        TokenizedText tokens = new TokenizedText(text);
        return new FigureReader().read(tokens, 0, tokens.size());
    }
}
