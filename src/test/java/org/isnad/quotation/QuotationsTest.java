package org.isnad.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void everyStyleOpensAndCloses() {
        assertThat(outer("قال «نعم هذا» ثم “لا ذاك” ثم \"ربما هنا\" ثم ‘غدا صباحا’.")).containsExactly("نعم هذا", "لا ذاك",
                "ربما هنا", "غدا صباحا");
    }

    @Test
    void aMarkNestsInItsOwnKind() {
        assertThat(outer("قال “إن “الفرقة” عادت” أمس")).containsExactly("إن “الفرقة” عادت");
        assertThat(outer("قال \"إن \"الفرقة\" عادت\" أمس")).containsExactly("إن \"الفرقة\" عادت");
    }

    @Test
    void marksOfTwoStylesPairWhereAKeyboardMixedThem() {
        assertThat(outer("عناصر \"الفرقة» عادوا إلى «البيت\" أمس")).containsExactly("الفرقة", "البيت");
    }

    @Test
    void aClosingMarkBeforeAWordOpensAndMarksStickToClitics() {
        assertThat(outer("قال لـ«الجريدة» إن ”الباب مفتوح” بـ\"مفتاحه\" الآن")).containsExactly("الجريدة", "الباب مفتوح",
                "مفتاحه");
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        assertThat(outer("قال: «نعم هذا ما أردناه منذ البداية\nوذهب الجميع.")).containsExactly("نعم هذا ما أردناه منذ البداية");
    }

    @Test
    void aQuotationMayRunOverAParagraph() {
        assertThat(outer("قال: «نعم هذا ما أردناه\nونريده دائما» ثم ذهب.")).containsExactly("نعم هذا ما أردناه\nونريده دائما");
    }

    @Test
    void anApostropheInALatinNameIsNoMark() {
        assertThat(outer("زار L'Express وقال 'الباب مفتوح' ثم عاد")).containsExactly("الباب مفتوح");
    }

    private static List<String> outer(String text) {
        TokenizedText tokens = new TokenizedText(text);
        return new Quotations(tokens).all().stream().filter(q -> q.depth() == 0)
                .map(q -> text.substring(tokens.token(q.first()).start(), tokens.token(q.close() - 1).end())).toList();
    }
}
