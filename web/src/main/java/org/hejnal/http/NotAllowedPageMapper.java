package org.hejnal.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refuses HTTP methods that an address does not know, where no API answers: JAX-RS alone would show a browser nothing. */
@Provider
public class NotAllowedPageMapper implements ExceptionMapper<NotAllowedException> {
    @Context
    HttpServletRequest http;

    @Override
    public Response toResponse(NotAllowedException thrown) {
        return ErrorPage.of(405, "Method Not Allowed", http)
                .header(HttpHeaders.ALLOW, thrown.getResponse().getHeaderString(HttpHeaders.ALLOW))
                .build();
    }
}
