package org.isnad.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of {@code lexicon/}: UTF-8, a row a line, columns parted by tabs, {@code #} opens a comment line.
 *
 * @param name such as {@code cues.tsv}
 */
public record LexiconFile(String name, List<Row> rows) {

    /** A row with the line it stands in, from 1. */
    public record Row(String file, int line, List<String> columns) {

        /** The trimmed column, empty where the row ends before it. */
        public String column(int index) {
            return index < columns.size() ? columns.get(index).strip() : "";
        }

        /** The values of a column that lists several, parted by {@code |}. */
        public List<String> list(int index) {
            String value = column(index);
            return value.isEmpty() ? List.of() : List.of(value.split("\\s*\\|\\s*"));
        }

        /** The values of a column that lists several things by several names each: things are parted by {@code ;}. */
        public List<List<String>> groups(int index) {
            List<List<String>> groups = new ArrayList<>();
            for (String group : column(index).split("\\s*;\\s*")) {
                groups.add(List.of(group.split("\\s*\\|\\s*")));
            }
            return groups;
        }

        /** An enum's value; names file and line where the column holds none. */
        public <E extends Enum<E>> E value(int index, Class<E> type) {
            try {
                return Enum.valueOf(type, column(index).toUpperCase(java.util.Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw fault("'" + column(index) + "' is no " + type.getSimpleName());
            }
        }

        public IllegalStateException fault(String what) {
            return new IllegalStateException("lexicon/" + file + ":" + line + ": " + what);
        }
    }

    /** Reads a file from the class path and holds every row to the given number of columns at least. */
    public static LexiconFile read(String name, int columns) {
        List<Row> rows = new ArrayList<>();
        try (InputStream stream = LexiconFile.class.getResourceAsStream("/lexicon/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("lexicon/" + name + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                Row row = new Row(name, number, List.of(line.split("\t", -1)));
                if (row.columns().size() < columns || row.column(0).isEmpty()) {
                    throw row.fault("expected " + columns + " columns parted by tabs");
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LexiconFile(name, List.copyOf(rows));
    }
}
