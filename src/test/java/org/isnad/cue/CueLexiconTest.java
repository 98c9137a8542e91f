package org.isnad.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.finding.Stance;
import org.isnad.text.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CueLexiconTest {

    private final CueLexicon lexicon = new CueLexicon();

    @ParameterizedTest
    @CsvSource({ "وأكّدت,PAST", "يؤكدون,PRESENT", "مؤكِّداً,PARTICIPLE", "مُشيرةً,PARTICIPLE", "دعوا,PAST", "تدعو,PRESENT",
            "فقالوا,PAST", "قوله,SPEECH_NOUN",
            "داعين,PARTICIPLE", "نفت,PAST", "أضافا,PAST" })
    void knowsEveryPersonNumberMoodAndSpelling(String word, CueForm.Type type) {
        assertThat(lexicon.form(Folding.fold(word)).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({ "سيؤكد", "المدينة", "كتاب", "مجلس", "وصلوا" })
    void leavesFutureFormsAndOtherWordsOut(String word) {
        assertThat(lexicon.form(Folding.fold(word))).isNull();
    }

    @Test
    void feminineFormsAskForAFeminineSubject() {
        assertThat(lexicon.form("قالت").feminine()).isTrue();
        assertThat(lexicon.form("قال").feminine()).isFalse();
        assertThat(lexicon.form("حذر").entry().stance()).isEqualTo(Stance.WARNS);
    }
}
