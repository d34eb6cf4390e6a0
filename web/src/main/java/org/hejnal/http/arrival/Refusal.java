package org.hejnal.http.arrival;

import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hejnal.http.BrowserRequest;
import org.hejnal.http.ErrorFace;
import org.xnio.IoUtils;

/** What a client is told whose entity is not waited for any more; the connection ends with it. */
enum Refusal {
    UNREADABLE(400, "The headers of the request cannot be read."),
    TOO_SLOW(408, "The request's entity did not arrive in time."),
    TOO_LARGE(413, "The request's entity is too large."),
    FAILED(500, "The server could not receive the request's entity."),
    TOO_MANY(503, "Too many requests are arriving slowly; try again in a moment.");

    private final int status;
    private final String message;

    Refusal(int status, String message) {
        this.status = status;
        this.message = message;
    }

    /** Answers from outside of the handlers' chain. */
    void send(HttpServerExchange exchange) {
        Connectors.executeRootHandler(this::answer, exchange);
    }

    /** Answers from within it. */
    void answer(HttpServerExchange exchange) {
        exchange.setStatusCode(status);
        exchange.setPersistent(false);
        if (this == TOO_MANY) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, "5");
        }
        BrowserRequest asked = asked(exchange);
        byte[] entity = asked.wantsPage() ? page(exchange, asked) : json(exchange);
        // The end of the connection would be the end of the answer; and with an entity unread that is no proper end.
        exchange.setResponseContentLength(entity.length);
        exchange.getResponseSender().send(ByteBuffer.wrap(entity), new Closing());
    }

    private byte[] json(HttpServerExchange exchange) {
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, "application/json; charset=utf-8")
                .put(HttpString.tryFromString("X-Content-Type-Options"), "nosniff")
                .put(Headers.CACHE_CONTROL, "no-store");
        return ("{\"message\": \"" + message + "\"}").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] page(HttpServerExchange exchange, BrowserRequest asked) {
        ErrorFace.HEADERS.forEach(
                (name, value) -> exchange.getResponseHeaders().put(HttpString.tryFromString(name), value));
        exchange.getResponseHeaders().put(Headers.CONTENT_LANGUAGE, asked.language());
        return ErrorFace.write(status, asked, Optional.empty());
    }

    private static BrowserRequest asked(HttpServerExchange exchange) {
        return new BrowserRequest(
                exchange.getResolvedPath(),
                exchange.getRelativePath(),
                exchange.getQueryString(),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.ACCEPT)),
                Optional.ofNullable(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE)));
    }

    /** The rest of the entity is not read, so nothing else can come over this connection. */
    private static final class Closing implements IoCallback {
        @Override
        public void onComplete(HttpServerExchange exchange, Sender sender) {
            IoUtils.safeClose(exchange.getConnection());
            exchange.endExchange();
        }

        @Override
        public void onException(HttpServerExchange exchange, Sender sender, IOException exception) {
            onComplete(exchange, sender);
        }
    }
}
