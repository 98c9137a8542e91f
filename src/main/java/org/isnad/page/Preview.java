package org.isnad.page;

import io.quarkus.qute.TemplateExtension;

/**
 * A few words about a page, for search engines and for those who link to it.
 *
 * @param text one line
 */
public record Preview(String text) {

    private static final int LONGEST = 200;

    /** A title as it is called elsewhere than over its own text, whatever its length: {@code {title.brief}}. */
    @TemplateExtension
    public static String brief(String text) {
        return of(text).text();
    }

    /** The beginning of a text, cut at the end of a word. */
    public static Preview of(String text) {
        String line = text.substring(0, Math.min(text.length(), 4 * LONGEST)).replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST) {
            return new Preview(line);
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return new Preview(line.substring(0, end > 0 ? end : LONGEST) + "…");
    }
}
