package org.isnad.ingestion;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Turns an uploaded file's bytes into text: UTF-8, UTF-16 or windows-1256, marked, declared or detected, never guessed over
 * errors.
 */
public final class TextDecoding {

    private static final Pattern DECLARED = Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 4096;

    private TextDecoding() {
    }

    /**
     * Decodes a file.
     *
     * @param declared the charset its sender names, or null
     */
    public static String decode(byte[] bytes, String declared) throws InputFault {
        Optional<String> text = byMark(bytes).or(() -> byName(bytes, declared)).or(() -> byName(bytes, metaCharset(bytes)))
                .or(() -> decode(bytes, 0, StandardCharsets.UTF_8)).or(() -> detected(bytes));
        return text.orElseThrow(() -> new InputFault("file", FaultCode.UNREADABLE_ENCODING,
                "ترميز الملف غير معروف: احفظه بترميز UTF-8", "the file's encoding is unknown: save it as UTF-8"));
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) ? decode(bytes, 2, StandardCharsets.UTF_16BE) : utf16WithoutMark(bytes);
    }

    /** Arabic in UTF-16 has the byte 06 in every other place; no other encoding of Arabic has it at all. */
    private static Optional<String> utf16WithoutMark(byte[] bytes) {
        int[] high = new int[2];
        for (int i = 0; i < Math.min(bytes.length, HEAD); i++) {
            if (bytes[i] == 0x06 || bytes[i] == 0x00) {
                high[i % 2]++;
            }
        }
        int half = Math.min(bytes.length, HEAD) / 2;
        if (half < 2 || Math.max(high[0], high[1]) < 0.8 * half) {
            return Optional.empty();
        }
        return decode(bytes, 0, high[0] > high[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static Optional<String> byName(byte[] bytes, String name) {
        try {
            return name == null ? Optional.empty() : decode(bytes, 0, Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String metaCharset(byte[] bytes) {
        Matcher matcher = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1));
        return matcher.find() ? matcher.group(1) : null;
    }

    private static Optional<String> detected(byte[] bytes) {
        for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
            if (List.of("windows-1256", "UTF-16LE", "UTF-16BE").contains(match.getName())) {
                return decode(bytes, 0, Charset.forName(match.getName()));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
