package org.hejnal.evt.error;

import java.time.Duration;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.database.Unavailability;

/** A refusal in the calendar API's own shape. */
public class EvtException extends RuntimeException {
    private final EvtError error;
    private final Optional<LangDict> userMessage;
    private final Optional<Duration> retryAfter;

    private EvtException(
            EvtError error, String message, Optional<LangDict> userMessage, Optional<Duration> retryAfter) {
        super(message);
        this.error = error;
        this.userMessage = userMessage;
        this.retryAfter = retryAfter;
    }

    public static EvtException of(EvtError error, String message) {
        return new EvtException(error, message, Optional.empty(), Optional.empty());
    }

    /** The same refusal, with words for a person who filled in a form. */
    public EvtException saying(LangDict words) {
        return new EvtException(error, text(), Optional.of(words), retryAfter);
    }

    /** The server cannot answer at present, through no fault of the caller's. */
    public static EvtException unavailable(Unavailability why) {
        return new EvtException(EvtError.UNATTENDED, why.message(), Optional.empty(), Optional.of(why.retryAfter()));
    }

    /** A refusal of what was sent. */
    public static EvtException invalid(String message) {
        return of(EvtError.INVALID_PARAMETER, message);
    }

    /** A refusal of one parameter's value. */
    public static EvtException invalid(String parameter, String why) {
        return invalid("The parameter '" + parameter + "' " + why);
    }

    public EvtError error() {
        return error;
    }

    /** What is wrong, for a person, in both languages; absent where the client is wrong and not the person. */
    public Optional<LangDict> userMessage() {
        return userMessage;
    }

    /** When it is worth another try; absent unless the server cannot answer at present. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** What is wrong, for a developer. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
