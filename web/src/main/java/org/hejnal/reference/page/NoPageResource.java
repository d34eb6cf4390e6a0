package org.hejnal.reference.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.hejnal.http.ErrorPage;
import org.hejnal.reference.ReferenceLinks;

/** The root, which leads to the reference, and every other address, since what JAX-RS says itself fails where an address has odd characters. */
@Path("{path:.*}")
public class NoPageResource {
    @GET
    public Response get(@Context HttpServletRequest request) {
        if (Objects.requireNonNullElse(request.getPathInfo(), "/").equals("/")) {
            PageVisit visit = PageVisit.of(request);
            return Response.status(301)
                    .header("Location", new ReferenceLinks(visit.base(), visit.query()).index())
                    .build();
        }
        return ErrorPage.notFound(request).build();
    }
}
