package org.isnad.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.hibernate.resource.jdbc.spi.StatementInspector;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;

/** Keeps the statements of the application, so that tests can ask the database how it would run them. */
@PersistenceUnitExtension
public class SqlRecorder implements StatementInspector {

    private static final long serialVersionUID = 1;

    private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        STATEMENTS.add(sql);
        return sql;
    }

    /** The statements that the action causes. */
    public static List<String> during(Runnable action) {
        STATEMENTS.clear();
        action.run();
        return List.copyOf(STATEMENTS);
    }
}
