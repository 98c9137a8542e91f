package org.isnad.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void commitsSurviveACrash() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database.url(), "show fsync")).isEqualTo("on");
            assertThat(ask(database.url(), "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database.url(), "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void dataSurvivesARestart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            run(database.url(), "create table kept (word text)", "insert into kept values ('باقٍ')");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database.url(), "select word from kept")).isEqualTo("باقٍ");
        }
    }

    @Test
    void startsAgainAfterItsOwnerWasKilled() throws Exception {
        Process owner = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), KilledOwner.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("owner.log").toFile()).start();
        try {
            while (!Files.exists(folder.resolve(KilledOwner.COMMITTED))) {
                assertThat(owner.isAlive()).as(Files.readString(folder.resolve("owner.log"))).isTrue();
                Thread.sleep(100);
            }
        } finally {
            owner.destroyForcibly().waitFor();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database.url(), "select word from kept")).isEqualTo("باقٍ");
        }
    }

    @Test
    void oneFolderServesOneIsnadAtATime() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).isInstanceOf(RuntimeException.class);
            assertThat(ask(database.url(), "select 'alive'")).isEqualTo("alive");
        }
    }

    static void run(String url, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static String ask(String url, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
