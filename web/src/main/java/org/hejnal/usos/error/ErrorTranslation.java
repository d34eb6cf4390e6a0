package org.hejnal.usos.error;

import jakarta.ws.rs.WebApplicationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.hejnal.http.HttpRefusal;
import org.hejnal.http.Incident;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.ErrorKind;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;

/** What each exception means to a client. */
final class ErrorTranslation {
    private static final Logger LOG = System.getLogger(ErrorTranslation.class.getName());

    private ErrorTranslation() {}

    /** Never fails: what is not known becomes a 500 with an id, under which the log has the whole story. */
    static ApiException translate(Throwable thrown) {
        Throwable cause = Incident.cause(thrown);
        if (cause instanceof ApiException e) {
            return logged(e);
        } else if (cause instanceof HttpRefusal e) {
            return logged(ApiException.of(e.status(), e.text()));
        } else if (cause instanceof DomainException e) {
            return logged(ofDomain(e));
        } else if (cause instanceof WebApplicationException e && e.getResponse().getStatus() < 500) {
            return logged(ofWeb(e));
        }
        return incident(thrown);
    }

    private static ApiException ofDomain(DomainException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof InvalidValueException invalid) {
            return ofValue(invalid);
        }
        if (e instanceof TooManyRequestsException tooMany) {
            return ApiException.tooManyRequests(message, tooMany.retryAfter());
        }
        if (e instanceof UnknownObjectException unknown) {
            return ApiException.of(code(e.kind()), unknown.message(WireObjects.nameOf(unknown.object())));
        }
        ApiException error = ApiException.of(code(e.kind()), message);
        return e instanceof InvalidStateException invalid
                ? invalid.reason()
                        .map(WireReasons::nameOf)
                        .map(error::withReason)
                        .orElse(error)
                : error;
    }

    private static ApiException ofValue(InvalidValueException e) {
        WireField field = WireFields.of(e.field());
        return ApiException.of(code(e.kind()), e.message(field.name()))
                .withParam(field.parameter(), e.userMessage(field.name()));
    }

    private static ErrorCode code(ErrorKind kind) {
        return switch (kind) {
            case MISSING_VALUE -> ErrorCode.PARAM_MISSING;
            case INVALID_VALUE -> ErrorCode.PARAM_INVALID;
            case UNKNOWN_OBJECT -> ErrorCode.OBJECT_NOT_FOUND;
            case FORBIDDEN_OBJECT -> ErrorCode.OBJECT_FORBIDDEN;
            case INVALID_STATE, REVOKED_OBJECT, TOO_MANY_REQUESTS, TOO_MANY_SIGN_INS, QUOTA_EXCEEDED, UNAVAILABLE ->
                ErrorCode.OBJECT_INVALID;
        };
    }

    private static ApiException ofWeb(WebApplicationException e) {
        return ApiException.of(
                e.getResponse().getStatus(),
                switch (e.getResponse().getStatus()) {
                    case 404 -> "There is no method at this address.";
                    case 405 -> "Methods are called with GET or POST.";
                    default ->
                        "The request cannot be answered: HTTP status "
                                + e.getResponse().getStatus() + ".";
                });
    }

    private static ApiException incident(Throwable thrown) {
        return Incident.unavailability(thrown)
                .map(ApiException::unavailable)
                .orElseGet(() ->
                        ApiException.of(500, Incident.message(Incident.report(LOG, "a request failed.", thrown))));
    }

    private static ApiException logged(ApiException error) {
        LOG.log(Level.DEBUG, () -> "Refused with " + error.status() + ": " + error.getMessage());
        return error;
    }
}
