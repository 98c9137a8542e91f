package org.isnad.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {

    private static final String NEWS = "قالت أمينة المتحف إن القاعة الشرقية ستُفتح للزوار يوم الأحد، وأضافت: «أهلاً بالجميع».\r\nنهاية الخبر.";

    @ParameterizedTest
    @ValueSource(strings = { "UTF-8", "windows-1256", "UTF-16LE", "UTF-16BE", "UTF-16" })
    void readsEveryEncodingThatNothingDeclares(String charset) throws InputFault {
        assertThat(TextDecoding.decode(NEWS.getBytes(Charset.forName(charset)), null)).isEqualTo(NEWS);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws InputFault {
        assertThat(TextDecoding.decode(("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_8), null)).isEqualTo(NEWS);
        assertThat(TextDecoding.decode(("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_16LE), null)).isEqualTo(NEWS);
    }

    @Test
    void believesWhatIsDeclaredWhereItFits() throws InputFault {
        byte[] page = ("<meta charset=\"windows-1256\"><p>خبر قصير</p>").getBytes(Charset.forName("windows-1256"));
        assertThat(TextDecoding.decode(page, null)).contains("خبر قصير");
        assertThat(TextDecoding.decode("خبر".getBytes(Charset.forName("windows-1256")), "windows-1256")).isEqualTo("خبر");
    }

    @Test
    void aWrongDeclarationDoesNotSpoilTheText() throws InputFault {
        assertThat(TextDecoding.decode(NEWS.getBytes(Charset.forName("windows-1256")), "UTF-8")).isEqualTo(NEWS);
    }

    @Test
    void bytesOfNoTextAreRefused() {
        byte[] image = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, (byte) 0xFF, (byte) 0xFE, 0, 1, 2,
                3 };
        assertThatThrownBy(() -> ArticleText.check(TextDecoding.decode(image, null), "file")).isInstanceOf(InputFault.class);
    }
}
