package org.hejnal.evt.error;

import jakarta.ejb.EJBException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.hejnal.directory.signin.TooManySignInsException;
import org.hejnal.http.HttpRefusal;
import org.hejnal.http.Incident;
import org.hejnal.media.MediaQuotaExceededException;
import org.hejnal.media.store.PhotosUnavailableException;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;

/** What each exception means to a client of the calendar API. */
public final class EvtErrorTranslation {
    private static final Logger LOG = System.getLogger(EvtErrorTranslation.class.getName());

    private EvtErrorTranslation() {}

    /** Never fails: what is not known becomes a 500 with an id, under which the log has the whole story. */
    public static EvtException translate(Throwable thrown) {
        Throwable cause = unwrap(thrown);
        if (cause instanceof EvtException e) {
            return logged(e);
        } else if (cause instanceof DomainException e) {
            return logged(ofDomain(e));
        } else if (cause instanceof HttpRefusal e) {
            return logged(EvtException.invalid(e.text()));
        }
        return incident(thrown);
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof EJBException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The texts of 503 name what was asked for and nothing else: what is hidden reads like what is not there. */
    private static EvtException ofDomain(DomainException e) {
        EvtException refusal = EvtException.of(error(e), String.valueOf(e.getMessage()));
        return e instanceof InvalidValueException invalid ? refusal.saying(invalid.userMessage()) : refusal;
    }

    private static EvtError error(DomainException e) {
        if (e instanceof UnknownObjectException) {
            return EvtError.UNKNOWN_OBJECT;
        } else if (e instanceof ForbiddenObjectException) {
            return EvtError.NO_RIGHT;
        } else if (e instanceof TooManySignInsException) {
            return EvtError.SIGN_IN_FAILED;
        } else if (e instanceof TooManyRequestsException || e instanceof PhotosUnavailableException) {
            // The server is busy, or set up wrongly: what was sent may be fine, and is worth sending again.
            return EvtError.UNATTENDED;
        }
        return e instanceof MediaQuotaExceededException ? EvtError.QUOTA_EXCEEDED : EvtError.INVALID_PARAMETER;
    }

    private static EvtException incident(Throwable thrown) {
        String id = Incident.report(LOG, "a call of the calendar API failed.", thrown);
        return EvtException.of(EvtError.UNATTENDED, Incident.message(id));
    }

    private static EvtException logged(EvtException error) {
        LOG.log(Level.DEBUG, () -> "Refused with " + error.error().code() + ": " + error.text());
        return error;
    }
}
