package org.isnad.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;

import org.isnad.compare.CompareMessages;
import org.isnad.contrast.ContrastMessages;
import org.isnad.duplicate.DuplicateMessages;
import org.isnad.intake.IngestMessages;
import org.isnad.overview.OverviewMessages;
import org.isnad.profile.ProfileMessages;
import org.isnad.reading.ReviewMessages;
import org.isnad.retelling.StatementMessages;
import org.isnad.web.HelpMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** A key that a language lacks falls back to the other one without a word: this test says the word. */
class MessagesTest {

    @ParameterizedTest
    @ValueSource(classes = { Messages.class, ClaimMessages.class, IngestMessages.class, FaultMessages.class, Labels.class,
            SearchMessages.class, ReviewMessages.class, CompareMessages.class, HelpMessages.class,
            OverviewMessages.class, ContrastMessages.class, ProfileMessages.class, StatementMessages.class,
            DuplicateMessages.class })
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
            assertThat(plurals(arabic)).as("forms of " + key.getName()).isIn(1, 6);
            assertThat(plurals(english.getProperty(key.getName()))).as("forms of " + key.getName())
                    .isEqualTo(plurals(arabic) == 6 ? 2 : 1);
        }
    }

    /** What the templates themselves say is said in one language only. */
    @Test
    void templatesHaveNoWordsOfTheirOwn() throws IOException, URISyntaxException {
        Path templates = Path.of(getClass().getResource("/templates").toURI());
        try (Stream<Path> files = Files.walk(templates)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file).replaceAll("(?s)<textarea class=\"code\".*?</textarea>", "")
                        .replaceAll("<kbd[^>]*>[^<]*</", "</")
                        .replaceAll("\\{#if other.tag.*?\\{/if}", "").replaceAll("\\{[^}]*}", "");
                assertThat(text.replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;", " ")).as(file.toString())
                        .doesNotContainPattern("\\p{L}");
                assertThat(text).as(file.toString()).doesNotContainPattern("(aria-label|title|placeholder|alt)=\"[^\"]*\\p{L}");
            }
        }
    }

    private static int plurals(String message) {
        return message.split("\\|").length;
    }

    private static Object cases(String message) {
        return java.util.regex.Pattern.compile("\\{#is \\w+}").matcher(message).results().map(one -> one.group()).toList();
    }
}
