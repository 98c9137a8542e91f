package org.isnad.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of our own for those who bring none: its data stays in a folder and survives restarts and crashes. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final EmbeddedPostgres server;
    private final FileChannel lockFile;

    private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lockFile) {
        this.server = server;
        this.lockFile = lockFile;
    }

    /** Starts it on the folder, which is created where it is missing; fails where another Isnad runs on it. */
    public static EmbeddedDatabase start(Path folder) {
        Path data = folder.toAbsolutePath().normalize().resolve("postgresql");
        try {
            Files.createDirectories(data);
            FileChannel lockFile = lock(folder.resolve("isnad.lock"));
            OrphanedServer.stop(data);
            // The library is made for tests and switches off what makes a commit survive a crash: we switch it on.
            EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false)
                    .setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on").setServerConfig("max_connections", "50")
                    .setPGStartupWait(START_LIMIT).start();
            return new EmbeddedDatabase(server, lockFile);
        } catch (IOException e) {
            throw new UncheckedIOException("the embedded database did not start on " + data, e);
        }
    }

    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
        lockFile.close();
    }

    /** Held until the process ends, however it ends. */
    private static FileChannel lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new IOException("another Isnad is running on this folder; stop it or set ISNAD_DATA_DIR to another one");
        }
        return channel;
    }
}
