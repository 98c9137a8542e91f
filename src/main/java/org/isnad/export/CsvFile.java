package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.isnad.graphql.Page;

/** A list as comma-separated values (RFC 4180) in UTF-8 with the byte order mark by which spreadsheets know it. */
public final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String AMONG = " | ";

    private CsvFile() {
    }

    public static <T> void write(Listing<T> list, Page<T> first, String base, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(list.columns());
        list.forEachPart(first, rows -> {
            try {
                for (Map<String, Object> row : rows) {
                    printer.printRecord(list.columns().stream().map(column -> cell(column, row.get(column), base)));
                }
                printer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        printer.flush();
    }

    private static Object cell(String column, Object value, String base) {
        if (value instanceof List<?> several) {
            return harmless(String.join(AMONG, several.stream().map(String::valueOf).toList()));
        }
        return column.equals("url") ? base + value : value instanceof String text ? harmless(text) : value;
    }

    /** Spreadsheets take a cell that begins so for a formula; an apostrophe tells them that it is text. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n|＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
