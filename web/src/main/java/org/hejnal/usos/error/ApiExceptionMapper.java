package org.hejnal.usos.error;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** The one place where an exception becomes an answer of the API. */
@Provider
public class ApiExceptionMapper implements ExceptionMapper<Throwable> {
    /** What every refusal of a signature says it wants instead (RFC 9110 section 15.5.2, RFC 5849 section 3.5.1). */
    private static final String CHALLENGE = "OAuth realm=\"Hejnal\"";

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException e && e.getResponse().getStatus() < 400) {
            return e.getResponse();
        }
        ApiException error = ErrorTranslation.translate(thrown);
        Response.ResponseBuilder response = Response.status(error.status())
                .entity(ErrorBody.json(error))
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Cache-Control", "no-store");
        if (error.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.header("WWW-Authenticate", CHALLENGE);
        }
        error.retryAfter().ifPresent(wait -> response.header("Retry-After", seconds(wait)));
        if (thrown instanceof WebApplicationException e && e.getResponse().getHeaderString("Allow") != null) {
            response.header("Allow", e.getResponse().getHeaderString("Allow"));
        }
        return response.build();
    }

    /** Rounded up: who comes back in time is not refused again. */
    private static long seconds(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds();
    }
}
