package org.hejnal.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.hejnal.platform.database.Unavailability;

/**
 * What stands in an error of addresses that no API owns: the product's page for browsers, and for programs the line of HTML
 * that the server itself sends.
 */
public final class ErrorPage {
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    private ErrorPage() {}

    /**
     * Begins an answer.
     *
     * @param status of HTTP, from 400
     * @param text a sentence for whoever reads the line, without anything that came with the request
     */
    public static Response.ResponseBuilder of(int status, String text, HttpServletRequest request) {
        return of(status, text, Optional.empty(), request);
    }

    private static Response.ResponseBuilder of(
            int status, String text, Optional<String> incident, HttpServletRequest request) {
        BrowserRequest asked = BrowserRequest.of(request);
        if (!asked.wantsPage()) {
            return of(status, text).header("Vary", "Accept");
        }
        byte[] page = ErrorFace.write(status, asked, incident);
        Response.ResponseBuilder answer = Response.status(status).entity(page);
        ErrorFace.HEADERS.forEach(answer::header);
        return answer.header("Content-Language", asked.language()).header("Content-Length", page.length);
    }

    /** The line alone. */
    public static Response.ResponseBuilder of(int status, String text) {
        byte[] page = line(text);
        return Response.status(status)
                .entity(page)
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Content-Length", page.length);
    }

    /**
     * The server has failed at what it does not fail at for the client's sake, so that it is worth another try.
     *
     * @param what a sentence about what failed, for the log
     */
    public static Response.ResponseBuilder failure(
            Logger log, String what, Throwable thrown, HttpServletRequest request) {
        Unavailability why = Incident.unavailability(thrown)
                .orElseGet(() -> new Unavailability(Incident.report(log, what, thrown), RETRY_AFTER));
        return of(503, why.message(), Optional.of(why.incident()), request)
                .header("Retry-After", why.retryAfter().toSeconds());
    }

    /** There is nothing at an address. */
    public static Response.ResponseBuilder notFound(HttpServletRequest request) {
        return of(404, "Not Found", request);
    }

    static byte[] line(String text) {
        return ("<html><head><title>Error</title></head><body>" + text + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
