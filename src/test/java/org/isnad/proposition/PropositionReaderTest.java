package org.isnad.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a claim's words. */
class PropositionReaderTest {

    private static final Voice SOMEBODY = Said.unnamed("مصدر");

    @ParameterizedTest
    @CsvSource({ "لم يوقّع الوزير العقد, يوقّع", "ليست البئر صالحة, البئر", "لن تُفتح المدرسة, تُفتح",
            "لم نلحظ تصاعداً في الهجمات, تصاعداً" })
    void aNegatorDeniesTheNextWordThatSaysSomething(String text, String negated) {
        assertThat(negated(text)).containsExactly(negated);
    }

    @ParameterizedTest
    @CsvSource({ "لا يزال الجسر مغلقاً", "ما زالت القرية بلا كهرباء منذ أسبوع" })
    void whatHoldsOnIsNotNegated(String text) {
        assertThat(Said.by(SOMEBODY, text).words().get(0).negated()).isFalse();
    }

    @Test
    void closingThePageOfAThingNegatesIt() {
        assertThat(negated("الشركة طوت صفحة الديون")).containsExactly("الديون");
    }

    @ParameterizedTest
    @CsvSource({ "وبالمستودعات, مستودع", "انخفضت, انخفاض", "نفد, نفاد", "المصابين, إصابة", "يفتّش, تفتيش", "للبلدية, البلدية",
            "بيتاً, بيت" })
    void formsOfOneWordAreAlike(String one, String other) {
        assertThat(word(one).likeness(word(other))).isGreaterThanOrEqualTo(0.7);
    }

    @ParameterizedTest
    @CsvSource({ "مدرسة, مدير", "ميناء, مبنى", "وزير, زيارة", "علم, عمل" })
    void otherWordsAreNot(String one, String other) {
        assertThat(word(one).likeness(word(other))).isLessThan(0.7);
    }

    @Test
    void aCityIsNoDebtor() {
        assertThat(word("مدينة").concepts()).doesNotContain("owe");
        assertThat(Said.by(SOMEBODY, "البلدية مدينة للشركة").words().get(1).concepts()).contains("owe");
    }

    @Test
    void anAmountKnowsWhatIsCounted() {
        List<Amount> amounts = Said.by(SOMEBODY, "عدد الناجين ارتفع إلى 40").amounts();
        assertThat(amounts).singleElement().satisfies(amount -> assertThat(amount.unit()).extracting(ContentWord::folded)
                .containsExactly("الناجين"));
    }

    private static List<String> negated(String text) {
        return Said.by(SOMEBODY, text).words().stream().filter(ContentWord::negated).map(word -> word.span().of(text)).toList();
    }

    private static ContentWord word(String word) {
        return Said.by(SOMEBODY, word).words().get(0);
    }
}
