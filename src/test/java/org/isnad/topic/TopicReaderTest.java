package org.isnad.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.isnad.text.Span;
import org.isnad.text.Token;
import org.isnad.text.TokenizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicReaderTest {

    @ParameterizedTest
    @CsvSource({ "أسعار الخبز, ارتفعت أسعار الخبز كثيراً", "الملفات العالقة, ناقشوا الملفات العالقة طويلاً",
            "شبكات المياه الجوفية, صيانة لشبكات المياه الجوفية تحتاج وقتاً، شبكات أخرى لا" })
    void findsANounWithItsDefiniteNounOrAdjective(String topic, String text) {
        assertThat(names(text)).containsExactly(topic);
    }

    @ParameterizedTest
    @CsvSource({ "أوقفت الشرطة ستة", "يطالب المزارعون بالماء", "ستكون الطريق طويلة", "كل الناس هنا", "في المدينة اليوم",
            "وصلوا الأسبوع الماضي", "عدد السكان", "التي تغرق الحقول", "تُغرق الحقول",
            "يصل الماء", "غمرتها البحيرة", "وأن الحملة" })
    void aVerbAParticleOrAQuantityOpensNone(String text) {
        assertThat(names(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "ذمة التحقيق, ذمّة التحقيق", "موظفي الميناء, موظفو الميناء", "والطرق السريعة, الطرق السريعة",
            "بالطرق السريعة, الطرق السريعة",
            "للطرق السريعة, الطرق السريعة" })
    void spellingsOfOneTopicHaveOneKey(String one, String other) {
        assertThat(keys(one)).isNotEmpty().isEqualTo(keys(other));
    }

    @Test
    void aCliticIsTakenOffOnlyWhereTheRestIsAWordOfTheArticle() {
        assertThat(names("وقفوا بحدود الغابة. الحدود قريبة")).containsExactly("حدود الغابة");
        assertThat(names("زادت بذور القمح")).containsExactly("بذور القمح");
    }

    @Test
    void theAndOfAListIsTakenOff() {
        assertThat(names("جدول المباريات، وتقاسم الأرباح، وتعويض اللاعبين")).containsExactly("جدول المباريات", "تقاسم الأرباح",
                "تعويض اللاعبين");
    }

    @Test
    void whatNamesSomebodyIsNoneOfThisSort() {
        TokenizedText text = new TokenizedText("مجلس المدينة رمم سوق الحرير");
        assertThat(new TopicReader().read(text, 0, text.size(), Set.of(), List.of(new Span(0, 12))))
                .extracting(FoundTopic::name).containsExactly("سوق الحرير");
    }

    @Test
    void aTopicStaysInItsLineAndIsNamedOnce() {
        assertThat(names("أسعار\nالخبز")).isEmpty();
        assertThat(names("أسعار الخبز هنا وأسعار الخبز هناك، أسعار")).containsExactly("أسعار الخبز");
    }

    private static List<String> names(String text) {
        return read(text).stream().map(FoundTopic::name).toList();
    }

    private static List<String> keys(String text) {
        return read(text).stream().map(FoundTopic::key).toList();
    }

    private static List<FoundTopic> read(String text) {
        TokenizedText tokens = new TokenizedText(text == null ? "" : text);
        return new TopicReader().read(tokens, 0, tokens.size(),
                tokens.tokens().stream().map(Token::folded).collect(Collectors.toSet()), List.of());
    }
}
