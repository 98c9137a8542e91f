package org.isnad.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * So many rows that the planner chooses as it does for a newsroom's archive. To be rolled back: nobody else sees them.
 */
public final class GeneratedRows {

    private GeneratedRows() {
    }

    /** Adds them in the connection's transaction. */
    public static void into(Connection connection) throws SQLException {
        try (InputStream rows = GeneratedRows.class.getResourceAsStream("/generated-rows.sql");
                Statement sql = connection.createStatement()) {
            sql.execute(new String(rows.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
