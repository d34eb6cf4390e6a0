package org.hejnal.it.client;

import io.restassured.path.json.JsonPath;

/** What a server answered. */
public record Answer(int status, String contentType, String body) {
    public JsonPath json() {
        return new JsonPath(body);
    }
}
