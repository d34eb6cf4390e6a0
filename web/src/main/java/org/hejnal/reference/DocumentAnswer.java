package org.hejnal.reference;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hejnal.http.ContentTag;
import org.hejnal.reference.page.PageVisit;

/** Sends documents, or nothing where the client has the same already (RFC 9110 section 13.1.2). */
public final class DocumentAnswer {
    /** Everything that a page uses lies here; the scripts speak with nobody else. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                    + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private DocumentAnswer() {}

    public static void send(Document document, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ContentTag tag = ContentTag.of(document.tag());
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", "no-cache");
        if (tag.isIn(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(document.contentType());
        response.setContentLength(document.body().length);
        response.getOutputStream().write(document.body());
    }

    /** Sends a page, in the language of the visit. */
    public static void sendPage(
            Document page, PageVisit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Content-Language", visit.language());
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        send(page, request, response);
    }
}
