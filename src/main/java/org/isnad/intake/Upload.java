package org.isnad.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.isnad.ingestion.IngestArticleInput;
import org.isnad.ingestion.InputFault;
import org.isnad.ingestion.TextDecoding;

/**
 * What came: a file, a page or plain text in any encoding; or a pasted text.
 *
 * @param name of the file; null for a pasted text
 * @param content of a pasted text in UTF-8
 */
record Upload(String name, byte[] content) {

    static Upload pasted(String text) {
        return new Upload(null, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The text in it with what is known about it besides. */
    IngestArticleInput with(Given given) throws InputFault {
        String text = name == null ? new String(content, StandardCharsets.UTF_8) : TextDecoding.decode(content, null);
        boolean page = name != null && isPage(text);
        return new IngestArticleInput(page ? null : text, page ? text : null, given.title(), given.outlet(),
                given.publishedOn(), given.sourceUrl());
    }

    private boolean isPage(String text) {
        String start = text.stripLeading().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?") || start.startsWith("<!doctype html")
                || start.startsWith("<html");
    }
}
