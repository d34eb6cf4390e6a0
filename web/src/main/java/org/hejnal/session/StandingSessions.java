package org.hejnal.session;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import org.hejnal.directory.signin.SignInService;
import org.hejnal.platform.RecentlyUsed;
import org.jspecify.annotations.Nullable;

/**
 * Whether a session is not over. All sessions of a person end with the next generation, on all nodes within a second:
 * that long an answer of the database counts.
 */
@Singleton
public class StandingSessions {
    static final String NAME = StandingSessions.class.getName();

    /** The people that a node remembers; about as many as sessions. */
    static final int MOST = 20_000;

    static final Duration TRUSTED = Duration.ofSeconds(1);

    private final Map<Long, Known> known = new RecentlyUsed<>(MOST);
    private final SignInService people;
    private final Clock clock;

    private record Known(OptionalInt generation, Instant since) {}

    @Inject
    public StandingSessions(SignInService people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    boolean isStanding(long accountId, int generation) {
        OptionalInt current = current(accountId, generation);
        return current.isPresent() && current.getAsInt() == generation;
    }

    /** A session of a generation that is not known yet has just begun. */
    private OptionalInt current(long accountId, int generation) {
        Instant now = clock.instant();
        Known last = find(accountId);
        if (last != null
                && now.isBefore(last.since().plus(TRUSTED))
                && !now.isBefore(last.since())
                && last.generation().orElse(generation) >= generation) {
            return last.generation();
        }
        OptionalInt found = people.findSessionGeneration(accountId);
        keep(accountId, new Known(found, now));
        return found;
    }

    private synchronized @Nullable Known find(long accountId) {
        return known.get(accountId);
    }

    private synchronized void keep(long accountId, Known found) {
        known.put(accountId, found);
    }
}
