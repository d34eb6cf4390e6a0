package org.hejnal.it.evt;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Where a calendar program reads a person's calendar, with no session: the address is the public one, which works in tests. */
record CalendarAddress(String url) {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** A new one, of whoever is signed in. */
    static CalendarAddress of(EvtClient person) {
        return new CalendarAddress(person.feed("cal/renewfeed").getString("url"));
    }

    HttpResponse<String> fetch() {
        return send(HttpRequest.newBuilder(URI.create(url)));
    }

    /** Asks whether it is still what it was. */
    HttpResponse<String> fetchUnless(String tag) {
        return send(HttpRequest.newBuilder(URI.create(url)).setHeader("If-None-Match", tag));
    }

    HttpResponse<String> head() {
        return send(HttpRequest.newBuilder(URI.create(url)).method("HEAD", BodyPublishers.noBody()));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
