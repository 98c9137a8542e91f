package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;

import org.isnad.graphql.Page;

/** A list as one JSON object a line, in UTF-8. */
public final class JsonLinesFile {

    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private JsonLinesFile() {
    }

    public static <T> void write(Listing<T> list, Page<T> first, String base, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        list.forEachPart(first, rows -> {
            try {
                for (Map<String, Object> row : rows) {
                    writer.append(line(row, base)).append('\n');
                }
                writer.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String line(Map<String, Object> row, String base) {
        JsonObjectBuilder line = JSON.createObjectBuilder();
        row.forEach((column, value) -> {
            if (value == null) {
                line.addNull(column);
            } else if (value instanceof Double number) {
                line.add(column, number);
            } else if (value instanceof List<?> several) {
                JsonArrayBuilder array = JSON.createArrayBuilder();
                several.forEach(one -> array.add(String.valueOf(one)));
                line.add(column, array);
            } else {
                line.add(column, column.equals("url") ? base + value : value.toString());
            }
        });
        return line.build().toString();
    }
}
