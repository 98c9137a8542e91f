package org.isnad.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;

/** Runs a statement that gives one value of bytes. */
@ApplicationScoped
class StatementRun {

    @Inject
    AgroalDataSource database;

    byte[] bytes(Binds.Statement statement) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
            int position = 1;
            for (Object value : statement.values()) {
                prepared.setObject(position++, value);
            }
            try (ResultSet rows = prepared.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("a projected read failed", e);
        }
    }
}
