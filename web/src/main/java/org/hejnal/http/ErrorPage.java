package org.hejnal.http;

import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hejnal.platform.database.Unavailability;

/** The line of HTML that the server itself sends with an error, for addresses that browsers open and no API owns. */
public final class ErrorPage {
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    private ErrorPage() {}

    /**
     * Begins an answer.
     *
     * @param status of HTTP, from 400
     * @param text a sentence for a person, without anything that came with the request
     */
    public static Response.ResponseBuilder of(int status, String text) {
        byte[] page = ("<html><head><title>Error</title></head><body>" + text + "</body></html>")
                .getBytes(StandardCharsets.UTF_8);
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
    public static Response.ResponseBuilder failure(Logger log, String what, Throwable thrown) {
        Unavailability why = Incident.unavailability(thrown)
                .orElseGet(() -> new Unavailability(Incident.report(log, what, thrown), RETRY_AFTER));
        return of(503, why.message()).header("Retry-After", why.retryAfter().toSeconds());
    }

    /** There is nothing at an address. */
    public static Response.ResponseBuilder notFound() {
        return of(404, "Not Found");
    }
}
