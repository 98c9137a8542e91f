package org.isnad.export;

import java.io.StringWriter;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A page of a list as an Atom feed (RFC 4287), with the way to the following page (RFC 5005). */
public final class AtomFeed {

    public static final String MEDIA_TYPE = "application/atom+xml;charset=UTF-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    /** Of a feed without entries: it has never changed. */
    private static final OffsetDateTime NEVER = OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private AtomFeed() {
    }

    /**
     * Writes it.
     *
     * @param base address of the server without a slash at its end
     * @param self path and query of the feed
     * @param page the same of the list's page
     * @param next the same of the following page, or null
     */
    public static String of(String title, List<FeedEntry> entries, String base, String self, String page, String next) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("xml:lang", "ar");
            element(xml, "title", title);
            element(xml, "id", base + self);
            element(xml, "updated", moment(entries.stream().map(FeedEntry::updated).filter(Objects::nonNull)
                    .max(Comparator.naturalOrder()).orElse(NEVER)));
            author(xml, "إسناد");
            link(xml, "self", base + self, "application/atom+xml");
            link(xml, "alternate", base + page, "text/html");
            if (next != null) {
                link(xml, "next", base + next, "application/atom+xml");
            }
            for (FeedEntry entry : entries) {
                entry(xml, entry, base);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
        return text.toString();
    }

    private static void entry(XMLStreamWriter xml, FeedEntry entry, String base) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", entry.title());
        element(xml, "id", base + entry.path());
        element(xml, "updated", moment(entry.updated() == null ? NEVER : entry.updated()));
        if (entry.published() != null) {
            element(xml, "published", moment(start(entry.published())));
        }
        if (entry.author() != null) {
            author(xml, entry.author());
        }
        link(xml, "alternate", base + entry.path(), "text/html");
        element(xml, "content", entry.text() == null ? entry.title() : entry.text());
        xml.writeEndElement();
    }

    private static void author(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private static String moment(OffsetDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** Texts hold what XML has no way to write: control characters, halves of pairs. */
    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000).forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
