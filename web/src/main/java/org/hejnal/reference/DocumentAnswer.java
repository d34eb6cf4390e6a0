package org.hejnal.reference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import org.hejnal.http.ContentTag;
import org.hejnal.page.HtmlAnswer;
import org.hejnal.reference.page.PageVisit;

/** Turns documents into HTTP, without content where the client has the same already (RFC 9110 section 13.1.2). */
public final class DocumentAnswer {
    /** Everything that a page uses lies here; the scripts speak with nobody else. */
    private static final String MAY_DO = "script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'";

    private DocumentAnswer() {}

    /** Answers a document with a status of HTTP. */
    public static Response.ResponseBuilder of(int status, Document document, HttpServletRequest request) {
        ContentTag tag = ContentTag.of(document.tag());
        Response.ResponseBuilder answer =
                tag.isIn(request.getHeader("If-None-Match")) ? Response.notModified() : whole(status, document);
        return answer.header("ETag", tag.value()).header("Cache-Control", "no-cache");
    }

    /** Answers a page, in the language of the visit. */
    public static Response page(int status, Document page, PageVisit visit, HttpServletRequest request) {
        return HtmlAnswer.describe(of(status, page, request), visit.language(), MAY_DO)
                .header("Vary", "Accept-Language")
                .header("Referrer-Policy", "same-origin")
                .build();
    }

    private static Response.ResponseBuilder whole(int status, Document document) {
        return Response.status(status)
                .entity(document.body())
                .header("Content-Type", document.contentType())
                .header("Content-Length", document.body().length);
    }
}
