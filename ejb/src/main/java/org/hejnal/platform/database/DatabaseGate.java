package org.hejnal.platform.database;

import jakarta.enterprise.inject.Vetoed;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether this node can reach its database. Who meets a lost connection closes the gate; {@link DatabaseWatch} opens it. While
 * it is closed nobody else tries, so that an outage costs neither threads nor a log. There is one on a node, for beans and for
 * what Hibernate makes itself.
 */
@Vetoed
public final class DatabaseGate {
    private static final Logger LOG = System.getLogger(DatabaseGate.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(10);
    private static final DatabaseGate NODE = new DatabaseGate();

    private volatile @Nullable Outage outage;
    private volatile Runnable alarm = () -> {};

    private record Outage(String incident, long begin) {}

    DatabaseGate() {}

    /** The one of this node. */
    public static DatabaseGate ofNode() {
        return NODE;
    }

    /** Whether the database could be reached when somebody last tried. */
    public boolean isOpen() {
        return outage == null;
    }

    /** @throws SQLException if the gate is closed */
    void pass() throws SQLException {
        Outage current = outage;
        if (current != null) {
            throw new SQLTransientConnectionException(
                    "The database cannot be reached, see incident " + current.incident + ".");
        }
    }

    /**
     * Looks at a failure that nobody expected, and closes the gate if the connection to the database is lost.
     *
     * @return what to tell the caller; nothing if the failure has nothing to do with that
     */
    public Optional<Unavailability> explain(Throwable thrown) {
        LostConnection.reason(thrown).ifPresent(this::close);
        // While the database is away, whatever fails may fail for that: transactions that cannot end, beans that cannot
        // load.
        return Optional.ofNullable(outage).map(current -> new Unavailability(current.incident, RETRY_AFTER));
    }

    /** @param reason what the driver says */
    synchronized void close(String reason) {
        if (outage != null) {
            return;
        }
        Outage begun = new Outage(UUID.randomUUID().toString(), System.nanoTime());
        outage = begun;
        LOG.log(
                Level.ERROR,
                "Incident {0}: the database cannot be reached ({1}). Callers get 503 and nothing is delivered until it"
                        + " answers again; the hub looks for it every few seconds, and says so here.",
                begun.incident,
                reason);
        alarm.run();
    }

    /** The database has answered. */
    synchronized void open() {
        Outage ended = outage;
        if (ended == null) {
            return;
        }
        outage = null;
        Duration length = Duration.ofNanos(System.nanoTime() - ended.begin);
        LOG.log(
                Level.INFO,
                "Incident {0} has ended: the database answers again, after {1} s.",
                ended.incident,
                Long.toString(length.toSeconds()));
    }

    /** @param action what to do when the gate closes; it must be brief */
    void onClosed(Runnable action) {
        alarm = action;
    }
}
