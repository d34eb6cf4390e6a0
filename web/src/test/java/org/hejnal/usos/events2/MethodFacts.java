package org.hejnal.usos.events2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is demanded of one method.
 *
 * @param access as {@code facts.txt} writes it after the colon
 * @param lines the rest, as written there
 */
record MethodFacts(String name, String access, List<String> lines) {
    private static final String METHOD = "method ";
    private static final String MORE = "more ";

    /** Reads {@code facts.txt}, which explains itself. */
    static List<MethodFacts> read() {
        try (InputStream text = Objects.requireNonNull(MethodFacts.class.getResourceAsStream("facts.txt"))) {
            return parse(new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MethodFacts> parse(String text) {
        List<MethodFacts> facts = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .takeWhile(line -> !line.startsWith("neighbour "))
                .forEach(line -> read(line, facts));
        return facts;
    }

    private static void read(String line, List<MethodFacts> facts) {
        if (line.startsWith(METHOD)) {
            int colon = line.indexOf(':');
            String name = "services/events2/" + line.substring(METHOD.length(), colon);
            facts.add(new MethodFacts(name, line.substring(colon + 2), new ArrayList<>()));
        } else {
            facts.get(facts.size() - 1).lines().add(line);
        }
    }

    /** The same without what this API has beyond the reference. */
    MethodFacts published() {
        return new MethodFacts(
                name,
                access,
                lines.stream().filter(line -> !line.startsWith(MORE)).toList());
    }

    boolean isWrite() {
        return lines.stream().anyMatch(line -> line.startsWith("write by "));
    }

    String shortName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The arguments without their types: {@code argument id required}. */
    List<String> arguments() {
        return Stream.concat(
                        lines("argument").map(line -> line.replaceFirst("^(argument \\S+) \\S+", "$1")),
                        Stream.of("argument format default json", "argument callback optional"))
                .toList();
    }

    /** What can be selected: {@code primary name}. */
    List<String> fields() {
        return lines("primary", "secondary", "fields").toList();
    }

    /** What else is answered: {@code answer id}. */
    List<String> answers() {
        return lines("answer").toList();
    }

    /** The keys of the body without their types: {@code key id required}. */
    List<String> keys() {
        return lines("key")
                .map(line -> line.replaceFirst("^(key \\S+) \\S+", "$1"))
                .toList();
    }

    private Stream<String> lines(String... kinds) {
        List<String> wanted = List.of(kinds);
        return lines.stream()
                .map(line -> line.startsWith(MORE) ? line.substring(MORE.length()) : line)
                .filter(line -> wanted.contains(line.substring(0, line.indexOf(' '))));
    }
}
