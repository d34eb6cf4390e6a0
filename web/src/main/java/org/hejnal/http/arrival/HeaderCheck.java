package org.hejnal.http.arrival;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.stream.Stream;

/**
 * Refuses requests whose headers the server's parts cannot read, and would answer with a failure of their own: cookies
 * without end, and media types that are none where JAX-RS reads them.
 */
final class HeaderCheck implements HttpHandler {
    /** Below this address JAX-RS reads {@code Accept} and {@code Content-Type} before anything of ours does. */
    private static final String READ_BY_JAX_RS = "/services";

    private final HttpHandler next;

    HeaderCheck(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (hasReadableCookies(exchange) && hasReadableMediaTypes(exchange)) {
            next.handleRequest(exchange);
        } else {
            Refusal.UNREADABLE.answer(exchange);
        }
    }

    /** The server reads them when first asked, and throws where there are more than 200. */
    private static boolean hasReadableCookies(HttpServerExchange exchange) {
        try {
            return exchange.requestCookies() != null;
        } catch (IllegalStateException | IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean hasReadableMediaTypes(HttpServerExchange exchange) {
        return !exchange.getRelativePath().startsWith(READ_BY_JAX_RS)
                || (values(exchange, Headers.ACCEPT).allMatch(MediaTypeText::isList)
                        && values(exchange, Headers.CONTENT_TYPE).allMatch(MediaTypeText::isOne));
    }

    private static Stream<String> values(HttpServerExchange exchange, HttpString name) {
        HeaderValues values = exchange.getRequestHeaders().get(name);
        return values == null ? Stream.empty() : values.stream();
    }
}
