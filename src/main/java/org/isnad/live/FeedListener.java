package org.isnad.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.isnad.limit.Limits;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Listens on a connection of its own for the database to say that there is something new, and connects again when it is lost.
 */
@ApplicationScoped
class FeedListener {

    private static final Logger LOG = Logger.getLogger(FeedListener.class);
    private static final int WAIT_MILLIS = 10_000;
    private static final int RETRY_MILLIS = 1_000;
    private static final Duration BETWEEN_PURGES = Duration.ofHours(1);

    @Inject
    Feed feed;

    @Inject
    Limits limits;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    Optional<String> user;

    @ConfigProperty(name = "quarkus.datasource.password")
    Optional<String> password;

    private volatile boolean running = true;
    private volatile Connection connection;
    private Instant purged = Instant.EPOCH;

    void start(@Observes StartupEvent event) throws SQLException {
        connect();
        Thread thread = new Thread(this::run, "isnad-live");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        close();
    }

    private void run() {
        while (running) {
            try {
                if (connection == null) {
                    connect();
                }
                // Looks anew after a while even if nobody called: a lost connection shows, and nothing waits for ever.
                connection.unwrap(PGConnection.class).getNotifications(WAIT_MILLIS);
                refresh();
                purge();
            } catch (SQLException e) {
                close();
                retryLater(e);
            }
        }
        close();
    }

    private void connect() throws SQLException {
        Properties properties = new Properties();
        user.ifPresent(name -> properties.put("user", name));
        password.ifPresent(secret -> properties.put("password", secret));
        properties.put("ApplicationName", "isnad-live");
        properties.put("tcpKeepAlive", "true");
        properties.put("connectTimeout", "10");
        properties.put("socketTimeout", "30");
        connection = DriverManager.getConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen isnad_live");
        }
        refresh();
    }

    private void refresh() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("select coalesce(max(id), 0) from live_event")) {
            newest.next();
            feed.advance(newest.getLong(1));
        }
    }

    /** Forgets what is older than anybody may ask for; the newest event stays to show how far they have come. */
    private void purge() throws SQLException {
        if (purged.plus(BETWEEN_PURGES).isAfter(Instant.now())) {
            return;
        }
        purged = Instant.now();
        try (PreparedStatement statement = connection.prepareStatement("delete from live_event "
                + "where at < now() - make_interval(secs => ?) and id < (select max(id) from live_event)")) {
            statement.setDouble(1, limits.socket().keep().toSeconds());
            statement.executeUpdate();
        }
    }

    private void retryLater(SQLException reason) {
        if (!running) {
            return;
        }
        LOG.warnf("Lost the connection that tells of new events, trying again: %s", reason.getMessage());
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    private void close() {
        Connection old = connection;
        connection = null;
        if (old != null) {
            try {
                old.close();
            } catch (SQLException e) {
                LOG.debug("closing", e);
            }
        }
    }
}
