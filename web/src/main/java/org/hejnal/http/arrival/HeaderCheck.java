package org.hejnal.http.arrival;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.stream.Stream;

/**
 * Keeps from the server's parts what they cannot read, and would answer with a failure of their own: cookies without end,
 * and media types that are none. Below {@code /services} they are refused; elsewhere nothing depends on media types, and
 * they are passed over.
 */
final class HeaderCheck implements HttpHandler {
    private static final String SERVICES = "/services";

    private final HttpHandler next;

    HeaderCheck(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        boolean isReadable = hasReadableCookies(exchange);
        if (isReadable && exchange.getRelativePath().startsWith(SERVICES)) {
            isReadable = isAccepted(exchange) && isTyped(exchange);
        } else {
            passOver(exchange);
        }
        if (isReadable) {
            next.handleRequest(exchange);
        } else {
            Refusal.UNREADABLE.answer(exchange);
        }
    }

    private static void passOver(HttpServerExchange exchange) {
        if (!isAccepted(exchange)) {
            exchange.getRequestHeaders().remove(Headers.ACCEPT);
        }
        if (!isTyped(exchange)) {
            exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
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

    private static boolean isAccepted(HttpServerExchange exchange) {
        return values(exchange, Headers.ACCEPT).allMatch(MediaTypeText::isList);
    }

    private static boolean isTyped(HttpServerExchange exchange) {
        return values(exchange, Headers.CONTENT_TYPE).allMatch(MediaTypeText::isOne);
    }

    private static Stream<String> values(HttpServerExchange exchange, HttpString name) {
        HeaderValues values = exchange.getRequestHeaders().get(name);
        return values == null ? Stream.empty() : values.stream();
    }
}
