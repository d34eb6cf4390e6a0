package org.hejnal.usos.error;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one place where an exception becomes an answer of the API. */
@Provider
public class ApiExceptionMapper implements ExceptionMapper<Throwable> {
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
        if (thrown instanceof WebApplicationException e && e.getResponse().getHeaderString("Allow") != null) {
            response.header("Allow", e.getResponse().getHeaderString("Allow"));
        }
        return response.build();
    }
}
