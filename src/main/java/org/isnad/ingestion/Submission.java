package org.isnad.ingestion;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;

/**
 * An article as brought in, checked and ready to be stored.
 *
 * @param text the characters that are stored and that every offset counts
 * @param html the page it came from, or null
 */
record Submission(String text, String html, String title, String outlet, LocalDate publishedOn, String sourceUrl) {

    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_OUTLET = 200;
    private static final int LONGEST_URL = 2000;

    /** Reads and checks an input; the first fault found is thrown. */
    static Submission of(IngestArticleInput input) throws InputFault {
        if ((input.text() == null) == (input.html() == null)) {
            throw new InputFault("text", FaultCode.EXACTLY_ONE_REQUIRED, "أعط نصاً أو صفحة HTML، واحداً منهما لا كليهما",
                    "give text or html, exactly one of them");
        }
        String url = url(input.sourceUrl());
        String title = line(input.title(), "title", LONGEST_TITLE);
        String outlet = line(input.outlet(), "outlet", LONGEST_OUTLET);
        if (input.html() == null) {
            return new Submission(ArticleText.check(input.text(), "text"), null, title, outlet, input.publishedOn(), url);
        }
        if (input.html().isBlank()) {
            throw new InputFault("html", FaultCode.EMPTY, "الصفحة فارغة", "the page is empty");
        }
        ArticleText.checkCharacters(input.html(), "html");
        HtmlArticle article = HtmlArticle.read(input.html(), url);
        return new Submission(ArticleText.check(article.text(), "html"), input.html(),
                title == null ? article.title() : title, outlet, input.publishedOn(), url);
    }

    private static String line(String value, String field, int longest) throws InputFault {
        if (value == null || value.isBlank()) {
            return null;
        }
        ArticleText.checkCharacters(value, field);
        if (value.strip().length() > longest || value.strip().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InputFault(field, FaultCode.INVALID_NAME, "القيمة بلا حروف أو أطول من " + longest,
                    "the value has no letter or is longer than " + longest);
        }
        return value.strip().replaceAll("\\s+", " ");
    }

    private static String url(String value) throws InputFault {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(value.strip());
            if (value.length() <= LONGEST_URL && uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))) {
                return uri.toASCIIString();
            }
        } catch (URISyntaxException e) {
            throw invalidUrl();
        }
        throw invalidUrl();
    }

    private static InputFault invalidUrl() {
        return new InputFault("sourceUrl", FaultCode.INVALID_URL, "العنوان ليس عنوان http أو https صحيحاً",
                "not a valid http or https address");
    }
}
