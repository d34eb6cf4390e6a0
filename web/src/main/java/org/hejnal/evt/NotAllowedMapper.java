package org.hejnal.evt;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.hejnal.http.ErrorPage;

/** Tells which methods the API knows; JAX-RS would name those that are only here to be refused. */
@Provider
public class NotAllowedMapper implements ExceptionMapper<NotAllowedException> {
    @Override
    public Response toResponse(NotAllowedException thrown) {
        return refusal();
    }

    static Response refusal() {
        return ErrorPage.of(405, "Method Not Allowed")
                .header("Allow", "GET, POST")
                .build();
    }
}
