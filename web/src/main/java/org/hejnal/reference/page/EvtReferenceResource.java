package org.hejnal.reference.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.hejnal.http.ErrorPage;
import org.hejnal.reference.DocumentAnswer;

/** The reference of the calendar API: one page. It takes what is below too, as {@link NoPageResource} takes the rest. */
@Path("evt{path:(/.*)?}")
public class EvtReferenceResource {
    private static final Set<String> ADDRESSES = Set.of("/evt", "/evt/");

    @Inject
    ReferencePages pages;

    @GET
    public Response get(@Context HttpServletRequest request) {
        if (!ADDRESSES.contains(request.getPathInfo())) {
            return ErrorPage.notFound(request).build();
        }
        PageVisit visit = PageVisit.of(request);
        return DocumentAnswer.page(200, pages.calendar(visit), visit, request);
    }
}
