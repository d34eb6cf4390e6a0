package org.hejnal.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.Optional;

/**
 * Writes what the server would write where a part of it has refused a request or failed: {@code web.xml} sends all errors
 * here that come without an entity. Nobody reaches its address from outside.
 */
public class ErrorServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(ErrorServlet.class.getName());

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        BrowserRequest asked = BrowserRequest.of(request);
        int status = response.getStatus();
        byte[] page;
        if (asked.wantsPage()) {
            page = ErrorFace.write(status, asked, incident(request));
            ErrorFace.HEADERS.forEach(response::setHeader);
            response.setHeader("Content-Language", asked.language());
        } else {
            page = ErrorPage.line(phrase(status));
            response.setContentType("text/html; charset=utf-8");
        }
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static Optional<String> incident(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))
                .map(thrown -> Incident.report(LOG, "a page could not be made.", (Throwable) thrown));
    }

    private static String phrase(int status) {
        Status known = Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
