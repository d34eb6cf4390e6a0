package org.hejnal.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.TestDirectories;

/** A client in JavaScript: npm's oauth-1.0a signs, Node.js sends. Each call is a process of its own. */
final class NodeClient {
    private static final List<String> FILES = List.of("package.json", "package-lock.json", "call.js");

    private final Path folder = TestDirectories.empty("node");
    private final String baseUrl;

    private NodeClient(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Installs the client in the build's folder. Skips the test where there is no npm. */
    static NodeClient installed(String baseUrl) {
        Path npm = InstalledProgram.require("npm");
        NodeClient client = new NodeClient(baseUrl);
        Path source = Path.of(System.getProperty("basedir", "")).resolve("src/test/node");
        FILES.forEach(file -> copy(source.resolve(file), client.folder.resolve(file)));
        client.run(npm.toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        return client;
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
        JsonPath answer = new JsonPath(run("node", "call.js", call.build().toString()));
        return new Answer(answer.getInt("status"), answer.getString("type"), answer.getString("body"));
    }

    private String run(String... command) {
        Path errors = folder.resolve("errors.txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("%s: %s", command[0], Files.readString(errors))
                    .isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
