package org.hejnal.directory.signin;

import jakarta.ejb.ApplicationException;
import java.time.Duration;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.ErrorKind;

/** Too many sign-ins failed. The attempt that was refused stays counted: this does not roll back. */
@ApplicationException(rollback = false)
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
