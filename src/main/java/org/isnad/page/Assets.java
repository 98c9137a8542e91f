package org.isnad.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/**
 * Addresses of the style sheet, of scripts and icons; they change with the content, so that browsers may keep them for good.
 * The parts of the style sheet are sent as one file, because each would cost a round trip.
 */
@Named("assets")
@Singleton
public class Assets {

    static final String SHEET = "isnad.css";

    private static final String FOLDER = "META-INF/resources/assets/";
    private static final List<String> PARTS = List.of("tokens.css", "base.css", "frame.css", "forms.css", "lists.css",
            "article.css", "rail.css", "claim.css", "chart.css", "overview.css", "search.css", "statement.css", "compare.css",
            "intake.css",
            "embed.css",
            "print.css");

    private final String sheet = PARTS.stream().map(name -> new String(read(name), StandardCharsets.UTF_8))
            .collect(Collectors.joining());
    private final String sheetAddress = address(SHEET, sheet.getBytes(StandardCharsets.UTF_8));
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The whole style sheet. */
    String sheet() {
        return sheet;
    }

    public String style() {
        return sheetAddress;
    }

    /** The address of a file of the folder {@code frontend}. */
    public String of(String name) {
        return addresses.computeIfAbsent(name, one -> address(one, read(one)));
    }

    private static String address(String name, byte[] content) {
        CRC32 hash = new CRC32();
        hash.update(content);
        return "/assets/" + name + "?v=" + Long.toHexString(hash.getValue());
    }

    private static byte[] read(String name) {
        try (InputStream content = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            if (content == null) {
                throw new IllegalStateException("missing in frontend/: " + name);
            }
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
