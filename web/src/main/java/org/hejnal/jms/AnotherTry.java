package org.hejnal.jms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.database.DatabaseGate;

/** Which failures have nothing to do with the command: it is tried again later. */
@Singleton
class AnotherTry {
    /** After so many, over more than a day, it is the command's fault after all. */
    static final int MOST = 100;

    private static final Duration LONGEST = Duration.ofMinutes(15);

    /** Transactions that have met; a database that may not be written to, or has no room (PostgreSQL, appendix A). */
    private static final Set<String> CLASSES = Set.of("25", "40", "53");

    /** Somebody else holds a lock, or a question has taken too long. */
    private static final Set<String> STATES = Set.of("55P03", "57014");

    private static final int CLASS = 2;

    private final DatabaseGate gate;

    @Inject
    AnotherTry(DatabaseGate gate) {
        this.gate = gate;
    }

    /** Lets a command wait where the consumer has made as many requests as it may; what its method forbids is final. */
    <T> T beyondLimit(Supplier<T> admission) {
        try {
            return admission.get();
        } catch (TooManyRequestsException e) {
            throw new CommandWaitsException(e);
        }
    }

    /** Whether the database is away, so that nothing at all can be tried. */
    boolean isPointless() {
        return !gate.isOpen();
    }

    /** Waits until the database is back, or so long. */
    void awaitDatabase(Duration most) throws InterruptedException {
        gate.awaitOpen(most);
    }

    /**
     * Returns after what time to try again, longer with each attempt, and never at once for all; nothing if a failure is final.
     *
     * @param attempts how many there were before
     */
    Optional<Duration> after(Throwable thrown, int attempts) {
        if (thrown instanceof CommandWaitsException limit) {
            return Optional.of(limit.retryAfter().plus(spread(Duration.ofMinutes(1), attempts)));
        }
        boolean isPassing = isPassing(thrown) || gate.explain(thrown).isPresent();
        return isPassing && attempts < MOST ? Optional.of(spread(Duration.ofSeconds(1), attempts)) : Optional.empty();
    }

    private static Duration spread(Duration first, int attempts) {
        Duration most = attempts > 9 ? LONGEST : first.multipliedBy(1L << attempts);
        long millis = most.compareTo(LONGEST) < 0 ? most.toMillis() : LONGEST.toMillis();
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(millis) + 1);
    }

    private static boolean isPassing(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .anyMatch(state -> state != null
                        && state.length() > CLASS
                        && (CLASSES.contains(state.substring(0, CLASS)) || STATES.contains(state)));
    }
}
