package org.hejnal.reference.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.hejnal.reference.DocumentAnswer;

/** The front page. */
@Path("/")
public class LandingResource {
    @Inject
    ReferencePages pages;

    @GET
    public Response get(@Context HttpServletRequest request) {
        PageVisit visit = PageVisit.of(request);
        return DocumentAnswer.page(200, pages.landing(visit), visit, request);
    }
}
