package org.hejnal.onetimecode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.TypedCode;

/** The rules of codes. */
final class OneTimeCodePolicy {
    static final int DIGITS = 6;
    static final Duration LIFETIME = Duration.ofMinutes(10);
    static final int MAX_ATTEMPTS = 5;
    static final int MAX_ISSUED = 5;
    static final Duration ISSUE_WINDOW = Duration.ofHours(1);

    /** How long it is known what became of a code. */
    static final Duration KEPT = Duration.ofHours(24);

    private OneTimeCodePolicy() {}

    /** A code as it was sent, of what somebody has typed or pasted. */
    static String digits(String typed) {
        return TypedCode.digits(typed);
    }

    /**
     * Returns how long to wait for the next code; nothing if there may be one now.
     *
     * @param issued when the codes of the last {@link #ISSUE_WINDOW} were issued, the oldest first
     */
    static Optional<Duration> waitForNext(List<Instant> issued, Instant now) {
        if (issued.size() < MAX_ISSUED) {
            return Optional.empty();
        }
        Instant freed = issued.get(issued.size() - MAX_ISSUED).plus(ISSUE_WINDOW);
        return Optional.of(Duration.between(now, freed));
    }

    /** Whether a guess at the code is still counted, as the repository's statement decides it. */
    static boolean takesAttempts(CodeState code, Instant now) {
        return !code.isUsed()
                && code.attempts() < MAX_ATTEMPTS
                && code.expiresAt().isAfter(now);
    }

    /** Why a code takes no attempt any more: what was decided first counts. */
    static InvalidStateException refusal(CodeState code) {
        if (code.isUsed()) {
            return refusal(CodeReason.ALREADY_USED, "The code has been used.");
        }
        return code.attempts() >= MAX_ATTEMPTS
                ? refusal(CodeReason.TOO_MANY_ATTEMPTS, "The code has been guessed at too often.")
                : refusal(CodeReason.EXPIRED, "The code has expired, or a newer one has been issued.");
    }

    private static InvalidStateException refusal(CodeReason reason, String message) {
        return new InvalidStateException(Optional.of(reason), message);
    }
}
