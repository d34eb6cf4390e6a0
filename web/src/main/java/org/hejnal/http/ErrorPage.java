package org.hejnal.http;

import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** The line of HTML that the server itself sends with an error, for addresses that browsers open and no API owns. */
public final class ErrorPage {
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

    /** There is nothing at an address. */
    public static Response.ResponseBuilder notFound() {
        return of(404, "Not Found");
    }
}
