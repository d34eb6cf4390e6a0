package org.hejnal.it.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** A call as a test writes it. One client sends them all; it follows no redirects and keeps no cookies. */
public final class HttpCall {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final HttpRequest.Builder request;
    private HttpClient client = CLIENT;

    private HttpCall(HttpRequest.Builder request) {
        this.request = request;
    }

    /** @param address absolute, escaped */
    public static HttpCall to(String address) {
        return new HttpCall(HttpRequest.newBuilder(URI.create(address)));
    }

    /** Sends it by a client of the caller's own. */
    public HttpCall by(HttpClient own) {
        client = own;
        return this;
    }

    /** In place of what the header was. */
    public HttpCall header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    public HttpCall headers(Map<String, String> all) {
        all.forEach(request::setHeader);
        return this;
    }

    /** Fails if there is no answer by then. */
    public HttpCall within(Duration patience) {
        request.timeout(patience);
        return this;
    }

    /** Sends without waiting for the answer. */
    public CompletableFuture<HttpResponse<String>> begin() {
        return CLIENT.sendAsync(request.build(), BodyHandlers.ofString());
    }

    /** Offers no HTTP/2, which the client does otherwise. */
    public HttpCall overHttp1() {
        request.version(HttpClient.Version.HTTP_1_1);
        return this;
    }

    /** Calls by a method other than GET, without an entity. */
    public HttpCall method(String method) {
        request.method(method, BodyPublishers.noBody());
        return this;
    }

    /** Posts an entity. */
    public HttpCall entity(String contentType, byte[] entity) {
        request.setHeader("Content-Type", contentType).POST(BodyPublishers.ofByteArray(entity));
        return this;
    }

    public HttpCall json(String json) {
        return entity("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public HttpCall form(Map<String, String> fields) {
        return form(encoded(fields));
    }

    /** @param form encoded */
    public HttpCall form(String form) {
        return entity("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> send() {
        return send(client, request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<byte[]> sendForBytes() {
        return send(client, request.build(), BodyHandlers.ofByteArray());
    }

    /** Returns a header of an answer; empty if there is none. */
    public static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Encodes fields as forms and queries have them. */
    public static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Sends what was made elsewhere. */
    public static HttpResponse<String> send(HttpRequest request) {
        return send(CLIENT, request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpClient client, HttpRequest request, BodyHandler<T> reader) {
        try {
            return client.send(request, reader);
        } catch (IOException e) {
            throw new AssertionError(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
