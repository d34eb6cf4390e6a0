package org.hejnal.evt.error;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.hejnal.http.HttpRefusal;
import org.hejnal.http.Incident;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.ErrorKind;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.UnknownObjectException;

/** What each exception means to a client of the calendar API. */
public final class EvtErrorTranslation {
    private static final Logger LOG = System.getLogger(EvtErrorTranslation.class.getName());

    private EvtErrorTranslation() {}

    /** Never fails: what is not known becomes a 500 with an id, under which the log has the whole story. */
    public static EvtException translate(Throwable thrown) {
        Throwable cause = Incident.cause(thrown);
        if (cause instanceof EvtException e) {
            return logged(e);
        } else if (cause instanceof DomainException e) {
            return logged(ofDomain(e));
        } else if (cause instanceof HttpRefusal e) {
            return logged(EvtException.invalid(e.text()));
        }
        return incident(thrown);
    }

    /** The texts of 503 name what was asked for and nothing else: what is hidden reads like what is not there. */
    private static EvtException ofDomain(DomainException e) {
        EvtError error = error(e.kind());
        if (e instanceof InvalidValueException invalid) {
            String name = EvtFields.nameOf(invalid.field());
            return EvtException.of(error, invalid.message(name)).saying(invalid.userMessage(name));
        }
        if (e instanceof UnknownObjectException unknown) {
            return EvtException.of(error, unknown.message(EvtObjects.nameOf(unknown.object())));
        }
        return EvtException.of(error, String.valueOf(e.getMessage()));
    }

    private static EvtError error(ErrorKind kind) {
        return switch (kind) {
            case UNKNOWN_OBJECT -> EvtError.UNKNOWN_OBJECT;
            case FORBIDDEN_OBJECT -> EvtError.NO_RIGHT;
            case TOO_MANY_SIGN_INS -> EvtError.SIGN_IN_FAILED;
            case QUOTA_EXCEEDED -> EvtError.QUOTA_EXCEEDED;
            // The server is busy, or set up wrongly: what was sent may be fine, and is worth sending again.
            case TOO_MANY_REQUESTS, UNAVAILABLE -> EvtError.UNATTENDED;
            case MISSING_VALUE, INVALID_VALUE, INVALID_STATE, REVOKED_OBJECT -> EvtError.INVALID_PARAMETER;
        };
    }

    private static EvtException incident(Throwable thrown) {
        return Incident.unavailability(thrown).map(EvtException::unavailable).orElseGet(() -> {
            String id = Incident.report(LOG, "a call of the calendar API failed.", thrown);
            return EvtException.of(EvtError.UNATTENDED, Incident.message(id));
        });
    }

    private static EvtException logged(EvtException error) {
        LOG.log(Level.DEBUG, () -> "Refused with " + error.error().code() + ": " + error.text());
        return error;
    }
}
