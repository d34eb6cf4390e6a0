package org.hejnal.platform.database;

import jakarta.enterprise.inject.Vetoed;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * Whether this node can reach its database. Who meets a lost connection closes the gate; {@link DatabaseWatch} opens it. While
 * it is closed nobody else tries, so that an outage costs neither threads nor a log. There is one on a node, for beans and for
 * what Hibernate makes itself.
 */
@Vetoed
public final class DatabaseGate {
    private static final Duration AFTER_OUTAGE = Duration.ofSeconds(10);
    private static final Duration AFTER_CROWD = Duration.ofSeconds(5);
    private static final DatabaseGate NODE = new DatabaseGate();

    private final Logger log = System.getLogger(DatabaseGate.class.getName());
    private final Outage outage = new Outage(log, Level.ERROR);
    private final ThreadLocal<Optional<Duration>> letThrough = ThreadLocal.withInitial(Optional::empty);
    private volatile Runnable alarm = () -> {};
    private volatile String reason = "";

    DatabaseGate() {}

    /** The one of this node. */
    public static DatabaseGate ofNode() {
        return NODE;
    }

    /** Whether the database could be reached when somebody last tried. */
    public boolean isOpen() {
        return outage.incident().isEmpty();
    }

    /**
     * Waits until the gate is open, or so long. Only for threads that do nothing else.
     *
     * @throws InterruptedException if the server ends the thread
     */
    public void awaitOpen(Duration most) throws InterruptedException {
        outage.awaitEnd(most);
    }

    /** The id of the outage; nothing while the gate is open. */
    Optional<String> incident() {
        return outage.incident();
    }

    /** Why the gate is closed, as the driver or the application says it. */
    String reason() {
        return reason;
    }

    /**
     * Lets this thread through, whether the gate is open or not, while it does something.
     *
     * @param patience how long it waits for an answer of the database
     */
    void letThrough(Duration patience, Runnable action) {
        letThrough.set(Optional.of(patience));
        try {
            action.run();
        } finally {
            letThrough.remove();
        }
    }

    /** How long this thread waits for an answer, if it is let through. */
    Optional<Duration> patience() {
        return letThrough.get();
    }

    /** @throws SQLException if the gate is closed */
    void pass() throws SQLException {
        Optional<String> incident = outage.incident();
        if (incident.isPresent() && letThrough.get().isEmpty()) {
            throw new SQLTransientConnectionException(
                    "The database cannot be reached, see incident " + incident.get() + ".");
        }
    }

    /**
     * Looks at a failure that nobody expected, and closes the gate if the connection to the database is lost. A question that
     * was too slow is told of, and closes nothing.
     *
     * @return what to tell the caller; nothing if the failure has nothing to do with that
     */
    public Optional<Unavailability> explain(Throwable thrown) {
        if (isOpen() && LostConnection.isTimeout(thrown)) {
            return Optional.of(tooSlow());
        }
        LostConnection.reason(thrown).ifPresent(this::close);
        // While the database is away, whatever fails may fail for that, as a transaction that cannot end.
        return outage.incident()
                .map(incident -> new Unavailability(incident, AFTER_OUTAGE))
                .or(() -> LostConnection.causes(thrown).stream()
                        .filter(DatabaseBusyException.class::isInstance)
                        .map(busy -> new Unavailability(((DatabaseBusyException) busy).incident(), AFTER_CROWD))
                        .findFirst());
    }

    /** Costs its caller only; whether the database hangs is for the watch to see, which looks at once. */
    private Unavailability tooSlow() {
        String incident = UUID.randomUUID().toString();
        log.log(
                Level.WARNING,
                "Incident " + incident
                        + ": the database has not answered one question in time. Whoever asked gets 503.");
        alarm.run();
        return new Unavailability(incident, AFTER_OUTAGE);
    }

    /** @param reason what the driver says */
    void close(String reason) {
        if (isOpen()) {
            this.reason = reason;
            outage.begin(
                    "the database cannot be reached (" + reason + "). Callers get 503 and nothing is delivered until it"
                            + " answers again; the hub looks for it every few seconds, and says so here.");
            alarm.run();
        }
    }

    /** It is closed for another reason than before. */
    void stayClosed(String reason) {
        this.reason = reason;
    }

    /** The database has answered. */
    void open() {
        outage.end("the database answers again.");
    }

    /** @param action what to do when the gate closes, or may have to; it must be brief */
    void onClosed(Runnable action) {
        alarm = action;
    }
}
