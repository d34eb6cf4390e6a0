package org.hejnal.it.topic;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.launcher.Distribution;

/**
 * The program that docs/developers/topics.md shows, in a virtual machine of its own.
 *
 * @param program its source
 * @param library the client that the server comes with for others
 */
public record DocumentedSubscriber(Path program, Path library, String broker, String topic) {
    public static final String USER = "timetable";
    public static final String PASSWORD = "one-horn";

    private static final Path PAGE = Path.of("..", "docs", "developers", "topics.md");
    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final int MOST_SECONDS = 240;

    /** Takes the program from the page. */
    public static DocumentedSubscriber of(Path folder, String broker, String topic) throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(PAGE));
        assertThat(shown.find()).as("a program on the page").isTrue();
        Path program = folder.resolve("Subscriber.java");
        Files.writeString(program, shown.group(1));
        Path library = Distribution.ofBuild().wildfly().resolve("bin/client/jboss-client.jar");
        return new DocumentedSubscriber(program, library, broker, topic);
    }

    /** The same for another topic. */
    public DocumentedSubscriber on(String other) {
        return new DocumentedSubscriber(program, library, broker, other);
    }

    /**
     * Fetches what has come for a subscription, and makes it at the first time.
     *
     * @param selector at most one: what to select by
     */
    public List<JsonObject> fetch(String subscription, String... selector) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                library.toString(),
                program.toString(),
                broker,
                USER,
                PASSWORD,
                topic,
                subscription));
        command.addAll(List.of(selector));
        Path errors = program.resolveSibling("errors");
        Path printed = program.resolveSibling("printed");
        Process process = new ProcessBuilder(command)
                .redirectError(errors.toFile())
                .redirectOutput(printed.toFile())
                .start();
        try {
            assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                    .as("it ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readAllLines(printed, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .map(DocumentedSubscriber::parse)
                .toList();
    }

    private static JsonObject parse(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
