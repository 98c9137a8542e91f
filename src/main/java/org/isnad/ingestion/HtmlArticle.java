package org.isnad.ingestion;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

import net.dankito.readability4j.Readability4J;

/** The article in a page: its text with a line for each block, without markup, scripts and navigation. */
record HtmlArticle(String title, String text) {

    private static final String NOT_TEXT = "script, style, noscript, template, iframe, object, svg, nav, form, button";

    /** Finds the article; NO_ARTICLE_IN_HTML where the page has no text. */
    static HtmlArticle read(String html, String sourceUrl) throws InputFault {
        Document page = Jsoup.parse(html);
        String title = page.selectFirst("h1") != null ? page.selectFirst("h1").text().strip() : page.title().strip();
        Element content = new Readability4J(sourceUrl == null ? "https://article.invalid/" : sourceUrl, html).parse()
                .getArticleContent();
        String text = content == null ? "" : lines(content);
        if (text.isBlank() && page.body() != null) {
            text = lines(page.body());
        }
        if (text.isBlank()) {
            throw new InputFault("html", FaultCode.NO_ARTICLE_IN_HTML, "لا نص لخبر في هذه الصفحة: الصق النص نفسه",
                    "no article's text in this page: paste the text itself");
        }
        boolean headed = title.isEmpty() || text.startsWith(title);
        return new HtmlArticle(title.isEmpty() ? null : title, headed ? text : title + "\n\n" + text);
    }

    private static String lines(Element content) {
        content.select(NOT_TEXT).remove();
        StringBuilder text = new StringBuilder();
        content.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    append(text, words.text());
                } else if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br"))) {
                    newLine(text);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    newLine(text);
                }
            }
        });
        return text.toString().strip();
    }

    private static void append(StringBuilder text, String words) {
        boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart ? words.stripLeading() : words);
    }

    private static void newLine(StringBuilder text) {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }
}
