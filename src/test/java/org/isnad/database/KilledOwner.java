package org.isnad.database;

import java.nio.file.Files;
import java.nio.file.Path;

/** A process that starts the database, commits a row, says so and then waits to be killed. */
final class KilledOwner {

    static final String COMMITTED = "committed";

    private KilledOwner() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        EmbeddedDatabase database = EmbeddedDatabase.start(folder);
        EmbeddedDatabaseTest.run(database.url(), "create table kept (word text)", "insert into kept values ('باقٍ')");
        Files.createFile(folder.resolve(COMMITTED));
        Thread.sleep(Long.MAX_VALUE);
    }
}
