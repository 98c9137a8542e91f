package org.isnad.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Several connections that write at once, without triggers, checks of foreign keys and indexes: all that they would have done
 * is made at the end, from the rows.
 */
final class BulkLoad {

    /** Work of one connection. */
    interface Work {
        void on(Connection connection) throws SQLException;
    }

    private final String url;
    private final int connections;

    BulkLoad(String url, int connections) {
        this.url = url;
        this.connections = connections;
    }

    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("set statement_timeout = 0");
            statement.execute("set synchronous_commit = off");
            statement.execute("set maintenance_work_mem = '512MB'");
            statement.execute("set work_mem = '256MB'");
        }
        return connection;
    }

    /** Does each, as many at once as there are connections. */
    void all(List<Work> works) throws SQLException {
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            for (Future<Void> done : workers.invokeAll(works.stream().map(this::task).toList())) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause());
        } finally {
            workers.shutdownNow();
        }
    }

    /** Does each statement, as many at once as there are connections. */
    void statements(List<String> statements) throws SQLException {
        all(statements.stream().map(sql -> (Work) connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }).toList());
    }

    /** Drops the indexes that hold no constraint; the statements that make them again. */
    List<String> dropIndexes() throws SQLException {
        List<String> definitions = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                Statement drop = connection.createStatement();
                ResultSet rows = statement.executeQuery("select i.indexrelid::regclass, pg_get_indexdef(i.indexrelid) "
                        + "from pg_index i join pg_class c on c.oid = i.indexrelid "
                        + "where c.relnamespace = 'public'::regnamespace "
                        + "and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid) "
                        + "order by pg_get_indexdef(i.indexrelid) ~ 'gin' desc, 1")) {
            while (rows.next()) {
                definitions.add(rows.getString(2));
                drop.execute("drop index " + rows.getString(1));
            }
        }
        return definitions;
    }

    private Callable<Void> task(Work work) {
        return () -> {
            try (Connection connection = connect()) {
                work.on(connection);
            }
            return null;
        };
    }
}
