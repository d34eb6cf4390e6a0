package org.hejnal.it.commandline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.LinkedBlockingDeque;

/** A server that answers what a test wants and remembers what it was asked. */
final class RecordingServer implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Deque<Reply>> replies = new ConcurrentHashMap<>();
    private final LinkedBlockingDeque<Asked> asked = new LinkedBlockingDeque<>();

    /** What is answered. */
    record Reply(int status, String body, Map<String, String> headers) {
        Reply(int status, String body) {
            this(status, body, Map.of());
        }
    }

    /** A request. */
    record Asked(String path, String query, String authorization, String type, String body) {
        /** The parameters of the form, decoded. */
        Map<String, String> form() {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String field : body.split("&", -1)) {
                int equals = field.indexOf('=');
                if (equals > 0) {
                    fields.put(decoded(field.substring(0, equals)), decoded(field.substring(equals + 1)));
                }
            }
            return fields;
        }

        private static String decoded(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    RecordingServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Answers a path so; what is not told is answered with an empty object. */
    void reply(String path, int status, String body, Map<String, String> headers) {
        replies(path, new Reply(status, body, headers));
    }

    /** Answers a path one after the other, and from then on as the last time. */
    void replies(String path, Reply... inTurn) {
        replies.put(path, new ConcurrentLinkedDeque<>(List.of(inTurn)));
    }

    void reply(String path, String body) {
        reply(path, 200, body, Map.of());
    }

    /** The newest request. */
    Asked last() {
        return asked.getLast();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        asked.add(new Asked(
                path,
                String.valueOf(exchange.getRequestURI().getRawQuery()),
                String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
                String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type")),
                body));
        Reply reply = next(replies.getOrDefault(path, new ConcurrentLinkedDeque<>(List.of(new Reply(200, "{}")))));
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        reply.headers().forEach(exchange.getResponseHeaders()::add);
        exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Reply next(Deque<Reply> inTurn) {
        return inTurn.size() > 1 ? inTurn.removeFirst() : inTurn.getFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
