package org.isnad.proposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.proposition.Voice.Sameness.COMPATIBLE;
import static org.isnad.proposition.Voice.Sameness.DIFFERENT;
import static org.isnad.proposition.Voice.Sameness.SAME;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Who may be the same speaker. */
class VoiceTest {

    private static final Voice MINISTER = Said.person(1, "ليث الراوي", "وزير الري");

    @Test
    void oneRecordIsOneSpeaker() {
        assertThat(MINISTER.with(Said.person(1, "الراوي"))).isEqualTo(SAME);
    }

    @Test
    void aSurnameMayBeThePersonOfAnotherRecord() {
        assertThat(MINISTER.with(Said.person(2, "الراوي"))).isEqualTo(COMPATIBLE);
    }

    @Test
    void twoFullNamesOfOneSurnameAreTwo() {
        assertThat(MINISTER.with(Said.person(2, "هند الراوي"))).isEqualTo(DIFFERENT);
    }

    @Test
    void aRoleMayBeItsBearer() {
        assertThat(MINISTER.with(Said.unnamed("وزير الري"))).isEqualTo(COMPATIBLE);
    }

    @Test
    void anotherRoleIsSomebodyElse() {
        assertThat(MINISTER.with(Said.unnamed("محافظ الساحل"))).isEqualTo(DIFFERENT);
    }

    @Test
    void aSpokesmanMaySpeakForTheBody() {
        assertThat(Said.person(3, "رنا حداد", "المتحدثة باسم هيئة الموانئ").with(Said.body(4, "هيئة الموانئ")))
                .isEqualTo(COMPATIBLE);
    }

    @Test
    void twoBodiesAreTwo() {
        assertThat(Said.body(4, "هيئة الموانئ").with(Said.body(5, "هيئة الطرق"))).isEqualTo(DIFFERENT);
    }

    @Test
    void nobodyNamedMayBeAnybody() {
        assertThat(MINISTER.with(new Voice(null, List.of(), List.of(), true))).isEqualTo(COMPATIBLE);
    }
}
