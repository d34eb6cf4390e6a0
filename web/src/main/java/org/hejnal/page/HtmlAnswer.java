package org.hejnal.page;

import jakarta.ws.rs.core.Response;

/** Turns pages into HTTP. No page can be framed, and each says where what it uses may lie. */
public final class HtmlAnswer {
    private static final String EVERY_PAGE =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    private HtmlAnswer() {}

    /**
     * Adds what every page says of itself.
     *
     * @param answer with the page, or without it where the browser has the same already
     * @param language {@code pl} or {@code en}
     * @param more what the page may do besides using styles, in the words of Content-Security-Policy, or nothing
     */
    public static Response.ResponseBuilder describe(Response.ResponseBuilder answer, String language, String more) {
        return answer.header("Content-Language", language)
                .header("Content-Security-Policy", more.isEmpty() ? EVERY_PAGE : EVERY_PAGE + "; " + more)
                .header("X-Frame-Options", "DENY");
    }
}
