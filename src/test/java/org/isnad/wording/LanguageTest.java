package org.isnad.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @Test
    void theAddressWinsOverTheCookieAndTheCookieOverTheBrowser() {
        assertThat(Language.choose("ar", "en", "en")).isEqualTo(Language.AR);
        assertThat(Language.choose(null, "en", "ar")).isEqualTo(Language.EN);
        assertThat(Language.choose("fr", "xx", "en")).isEqualTo(Language.EN);
    }

    @ParameterizedTest
    @CsvSource({ "en-GB,EN", "'en;q=0.5,ar',AR", "'fr,en;q=0.8',EN", "fr,AR", "*,AR", "'en;q=0',AR", "'!!',AR", "'',AR" })
    void isArabicUnlessTheBrowserPrefersEnglish(String accepted, Language expected) {
        assertThat(Language.choose(null, null, accepted)).isEqualTo(expected);
    }
}
