package org.isnad.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Addresses of style sheets, scripts and icons; they change with the content, so that browsers may keep them for good. */
@Named("assets")
@Singleton
public class Assets {

    private static final String FOLDER = "META-INF/resources/assets/";
    private static final List<String> STYLES = List.of("base.css", "frame.css", "forms.css", "lists.css", "article.css",
            "claim.css", "overview.css", "print.css");
    private static final List<String> OTHERS = List.of("reading.js", "favicon.svg");

    private final Map<String, String> addresses = Stream.of(STYLES, OTHERS).flatMap(List::stream)
            .collect(Collectors.toMap(Function.identity(), Assets::versioned));

    public List<String> styles() {
        return STYLES.stream().map(addresses::get).toList();
    }

    public String script() {
        return addresses.get("reading.js");
    }

    public String icon() {
        return addresses.get("favicon.svg");
    }

    private static String versioned(String name) {
        try (InputStream content = Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + name)) {
            if (content == null) {
                throw new IllegalStateException("missing in frontend/: " + name);
            }
            CRC32 hash = new CRC32();
            hash.update(content.readAllBytes());
            return "/assets/" + name + "?v=" + Long.toHexString(hash.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
