package org.hejnal.it.client;

import io.restassured.path.json.JsonPath;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** A client in JavaScript: npm's oauth-1.0a signs, Node.js sends. Each call is a process of its own. */
final class NodeClient {
    private final NodeProject project;
    private final String baseUrl;

    private NodeClient(NodeProject project, String baseUrl) {
        this.project = project;
        this.baseUrl = baseUrl;
    }

    /** Skips the test where there is no npm. */
    static NodeClient installed(String baseUrl) {
        return new NodeClient(NodeProject.installed(), baseUrl);
    }

    /** Who calls: names and secrets as an administrator or the hub has given them. */
    record Credentials(String key, String secret) {
        JsonObjectBuilder json() {
            return Json.createObjectBuilder().add("key", key).add("secret", secret);
        }
    }

    /** What is called, and with what. */
    record Call(String verb, String method, Map<String, String> parameters) {}

    Answer call(Call call, Credentials consumer) {
        return send(json(call, consumer));
    }

    Answer call(Call call, Credentials consumer, Credentials token) {
        return send(json(call, consumer).add("token", token.json()));
    }

    private JsonObjectBuilder json(Call call, Credentials consumer) {
        return Json.createObjectBuilder()
                .add("url", baseUrl + "/services/" + call.method())
                .add("method", call.verb())
                .add("consumer", consumer.json())
                .add("parameters", Json.createObjectBuilder(Map.copyOf(call.parameters())));
    }

    private Answer send(JsonObjectBuilder call) {
        JsonPath answer = new JsonPath(project.run("call.js", call.build().toString()));
        return new Answer(answer.getInt("status"), answer.getString("type"), answer.getString("body"));
    }
}
