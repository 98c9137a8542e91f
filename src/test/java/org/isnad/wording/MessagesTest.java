package org.isnad.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.isnad.compare.CompareMessages;
import org.isnad.intake.IngestMessages;
import org.isnad.overview.OverviewMessages;
import org.isnad.reading.ReviewMessages;
import org.isnad.web.HelpMessages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A key that a language lacks falls back to the other one without a word: this test says the word. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(classes = { Messages.class, ClaimMessages.class, IngestMessages.class, FaultMessages.class, Labels.class,
            SearchMessages.class, ReviewMessages.class, CompareMessages.class, HelpMessages.class,
            OverviewMessages.class })
    void everyKeyHasATextInBothLanguages(Class<?> bundle) throws IOException {
        Properties english = new Properties();
        String file = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_en.properties";
        try (Reader reader = new InputStreamReader(bundle.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            english.load(reader);
        }
        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(bundle.getMethods()).map(Method::getName).toList());
        for (Method key : bundle.getMethods()) {
            String arabic = key.getAnnotation(Message.class).value();
            assertThat(arabic.replaceAll("\\{[^}]*}", "")).as(key.getName()).matches("(?s).*\\p{IsArabic}.*")
                    .doesNotContainPattern("[a-zA-Z]");
            assertThat(english.getProperty(key.getName())).as(key.getName()).isNotBlank()
                    .doesNotContainPattern("\\p{IsArabic}");
            assertThat(cases(english.getProperty(key.getName()))).as(key.getName()).isEqualTo(cases(arabic));
        }
    }

    private static Object cases(String message) {
        return java.util.regex.Pattern.compile("\\{#is \\w+}").matcher(message).results().map(one -> one.group()).toList();
    }
}
