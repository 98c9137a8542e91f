package org.isnad.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived the Isnad that started it, because that one was killed. */
final class OrphanedServer {

    private static final long PATIENCE_SECONDS = 30;

    private OrphanedServer() {
    }

    /** Stops the server that {@code postmaster.pid} in this very folder names, if it still runs. */
    static void stop(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !Path.of(lines.get(1)).equals(data)) {
            return;
        }
        ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(OrphanedServer::isServer).ifPresent(OrphanedServer::end);
    }

    /** The number may have gone to another program since. */
    private static boolean isServer(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
