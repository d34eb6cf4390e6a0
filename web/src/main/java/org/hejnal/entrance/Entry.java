package org.hejnal.entrance;

import java.time.Duration;
import java.util.Optional;
import org.hejnal.directory.PersonView;

/** What came of a step of signing in. */
public sealed interface Entry {
    /**
     * The person is who they say.
     *
     * @param browser what the browser is to keep, so that others' guesses do not slow it
     */
    record Proven(PersonView person, String browser) implements Entry {}

    /**
     * The password was right, and a code is asked for, under the text with the key {@code problem} or none.
     *
     * @param status of the page that asks
     * @param retryAfter how long to wait, where there were too many guesses
     */
    record CodeNeeded(int status, String ticket, String problem, Optional<Duration> retryAfter) implements Entry {}

    /** Nobody has proven anything; the text with the key {@code problem} says why. */
    record Refused(int status, String problem, Optional<Duration> retryAfter) implements Entry {
        static final String STALE = "stale_form";

        static Refused of(String problem) {
            return new Refused(403, problem, Optional.empty());
        }

        /** Whether the page was open for too long, so that it begins anew. */
        public boolean isStale() {
            return problem.equals(STALE);
        }
    }
}
