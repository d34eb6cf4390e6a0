package org.hejnal.reference.page;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.hejnal.http.ErrorPage;
import org.hejnal.reference.DocumentAnswer;

/** How other systems integrate by JMS: a page, and below it the schemas of the messages, open to pages of any origin. */
@Path("jms{path:(/.*)?}")
public class JmsReferenceResource {
    private static final String ROOT = "/jms";

    @Inject
    ReferencePages pages;

    @GET
    public Response get(@Context HttpServletRequest request) {
        String path = Objects.requireNonNullElse(request.getPathInfo(), ROOT).substring(ROOT.length());
        if (path.isEmpty() || path.equals("/")) {
            PageVisit visit = PageVisit.of(request);
            return DocumentAnswer.page(200, pages.jms(visit), visit, request);
        }
        return MessageSchemas.find(path.substring(1))
                .map(schema -> DocumentAnswer.of(200, schema, request)
                        .header("Access-Control-Allow-Origin", "*")
                        .build())
                .orElseGet(() -> ErrorPage.notFound(request).build());
    }
}
