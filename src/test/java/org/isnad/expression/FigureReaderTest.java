package org.isnad.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.isnad.finding.Bound;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "50 عاملا | EXACT", "وبنحو 50 عاملا | ABOUT", "أكثر من 50 عاملا | MORE_THAN",
            "لأقل من 50 عاملا | LESS_THAN", "ما لا يقل عن 50 عاملا | AT_LEAST", "يقل عن 50 عاملا | LESS_THAN",
            "لا يقل عدد العمال عن 50 عاملا | AT_LEAST", "لا يزيد على 50 عاملا | AT_MOST", "يتجاوز 50 عاملا | MORE_THAN",
            "لن يتجاوز 50 عاملا | AT_MOST", "50 عاملا على الأقل | AT_LEAST", "50 عاملا كحد أقصى | AT_MOST",
            "50 عاملا تقريبا | ABOUT", "50 عاملا، أكثر من غيرهم | EXACT", "نحو عامين | ABOUT" })
    void saysHowTheNumberIsBounded(String text, Bound bound) {
        assertThat(figures(text)).extracting(FoundFigure::bound).containsExactly(bound);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "حضر 12 عاملاً أمس | عاملاً", "زاروا 18 مركزاً صحياً أمس | مركزاً صحياً",
            "نقلوا 40 طناً من بذور القمح الجيدة | بذور القمح", "صوت 62 في المئة من الأعضاء | الأعضاء",
            "قال إن عدد الزوار استقر عند 17 | الزوار", "ارتفع عدد زوار المعرض من 12 إلى 17 زائراً | زوار المعرض",
            "مرت الأسابيع الثلاثة الأولى | ", "حضر العمال الثلاثة | العمال",
            "ضخوا 120 متراً مكعباً من مياه الآبار | مياه الآبار", "دفعوا 4000 درهم أمس | ", "سافروا 120 يوما | " })
    void findsWhatIsCounted(String text, String thing) {
        FoundFigure last = figures(text).get(figures(text).size() - 1);
        assertThat(last.thing() == null ? null : last.thing().of(text)).isEqualTo(thing);
    }

    @Test
    void aPartOfACountCountsNothingOfItsOwn() {
        assertThat(figures("زار 17 طبيبا المعرض وغادر 11 منهم")).extracting(FoundFigure::unit).containsExactly("طبيبا",
                "طبيبا");
        assertThat(figures("زار 17 طبيبا المعرض وغادر 11 منهم").get(1).thing()).isNull();
    }

    @ParameterizedTest
    @CsvSource({ "عاملاً, عمال", "العمال, عامل", "في المئة, ٪", "بالمائة, %", "المصابين, مصابون", "جرعات, جرعة", "أعوام, سنة",
            "موظفي الميناء, موظفو الميناء", "القتلى, قتيلا" })
    void formsOfOneNounCompareAsOne(String one, String other) {
        assertThat(CountedNouns.SHARED.key(one)).isEqualTo(CountedNouns.SHARED.key(other));
    }

    private static List<FoundFigure> figures(String text) {
        TokenizedText tokens = new TokenizedText(text);
        return new FigureReader().read(tokens, 0, tokens.size());
    }
}
