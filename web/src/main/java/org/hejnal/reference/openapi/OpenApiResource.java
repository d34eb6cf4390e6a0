package org.hejnal.reference.openapi;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.hejnal.http.ErrorPage;
import org.hejnal.reference.DocumentAnswer;

/** The OpenAPI document, open to pages of any origin. Below its address is nothing. */
@Path("{path:.*}")
public class OpenApiResource {
    @Inject
    OpenApiDocument document;

    @GET
    public Response get(@Context HttpServletRequest request) {
        if (request.getPathInfo() != null) {
            return ErrorPage.notFound(request).build();
        }
        return DocumentAnswer.of(200, document.get(), request)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
