package org.hejnal.directory.signin;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.ErrorKind;

/** Too many sign-ins failed. An attempt that is refused takes nobody's turn: what it claimed is rolled back. */
@ApplicationException(rollback = true)
public class TooManySignInsException extends DomainException {
    private final Duration retryAfter;

    TooManySignInsException(Duration retryAfter) {
        super(ErrorKind.TOO_MANY_SIGN_INS, "Too many failed sign-ins.");
        this.retryAfter = retryAfter;
    }

    /** How long to wait, at least a second. */
    public Duration retryAfter() {
        return retryAfter.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : retryAfter;
    }
}
