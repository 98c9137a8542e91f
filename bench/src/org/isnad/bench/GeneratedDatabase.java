package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills a migrated, empty database with articles and five times as many claims, the same for the same seed, and with all that
 * taking them in would have left: copies, repeats, statements, topics, the words and stems to search by, the names of each.
 */
public final class GeneratedDatabase {

    private static final int BATCH = 1000;
    private static final int CONNECTIONS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private GeneratedDatabase() {
    }

    /** Arguments: JDBC address with user (a superuser) and password in it, number of articles, seed. */
    public static void main(String[] arguments) throws SQLException, IOException {
        int count = Integer.parseInt(arguments[1]);
        GeneratedRows rows = new GeneratedRows(Long.parseLong(arguments[2]), count);
        BulkLoad load = new BulkLoad(arguments[0], CONNECTIONS);
        List<String> indexes = load.dropIndexes();
        report("rows");
        load.all(List.of(connection -> rows.known().send(connection)));
        load.all(batches(rows, count));
        report("indexes");
        load.statements(indexes);
        report("what follows from the rows");
        derive(load);
        report("done");
    }

    private static List<BulkLoad.Work> batches(GeneratedRows rows, int count) {
        List<BulkLoad.Work> works = new ArrayList<>();
        for (int first = 1; first <= count; first += BATCH) {
            int from = first;
            works.add(connection -> rows.articles(from, Math.min(from + BATCH, count + 1)).send(connection));
        }
        return works;
    }

    private static void derive(BulkLoad load) throws SQLException, IOException {
        try (Connection connection = load.connect(); Statement statement = connection.createStatement()) {
            statement.execute("analyze");
        }
        for (String step : read("derived.sql").split("(?m)^---.*\n")) {
            load.statements(Arrays.stream(step.split("(?m);\\s*$")).filter(sql -> !sql.isBlank()).toList());
        }
        try (Connection connection = load.connect(); Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static String read(String name) throws IOException {
        try (InputStream file = GeneratedDatabase.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void report(String step) {
        System.out.printf("%tT %s%n", System.currentTimeMillis(), step);
    }
}
