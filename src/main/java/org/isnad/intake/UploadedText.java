package org.isnad.intake;

import java.time.LocalDate;
import java.util.Locale;

import org.isnad.ingestion.IngestArticleInput;
import org.isnad.ingestion.InputFault;
import org.isnad.ingestion.TextDecoding;

/** What is in an uploaded file: a page or plain text. */
final class UploadedText {

    private UploadedText() {
    }

    /** Reads a file's bytes, whatever their encoding. */
    static IngestArticleInput read(String name, byte[] content, String title, String outlet, LocalDate day, String url)
            throws InputFault {
        String text = TextDecoding.decode(content, null);
        boolean page = isPage(name, text);
        return new IngestArticleInput(page ? null : text, page ? text : null, title, outlet, day, url);
    }

    private static boolean isPage(String name, String content) {
        String start = content.stripLeading().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).matches(".*\\.x?html?") || start.startsWith("<!doctype html")
                || start.startsWith("<html");
    }
}
