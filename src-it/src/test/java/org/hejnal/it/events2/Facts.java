package org.hejnal.it.events2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the reference demands of the module, read from {@code facts.txt}, which explains itself. */
final class Facts {
    private static final Map<String, MethodFacts> ALL = read();

    private Facts() {}

    /** The methods of the module, in the order of the reference. */
    static Stream<MethodFacts> methods() {
        return ALL.values().stream().filter(method -> !method.access().isEmpty());
    }

    /** Those whose answers are selected from. */
    static Stream<MethodFacts> selecting() {
        return methods().filter(method -> method.hasArgument("fields"));
    }

    /** @param name {@code services/<module>/<method>}, of the module or a neighbour of it */
    static MethodFacts get(String name) {
        return Objects.requireNonNull(ALL.get(name), name);
    }

    /** @param defaultValue absent for a required argument */
    record ArgumentFact(String name, String type, Optional<String> defaultValue) {
        static ArgumentFact parse(String[] words) {
            return new ArgumentFact(
                    words[1],
                    words[2],
                    words[3].equals("required") ? Optional.empty() : Optional.of(words[4].replace("empty", "")));
        }

        boolean isRequired() {
            return defaultValue.isEmpty();
        }
    }

    /** @param target the method that describes what the field refers to */
    record FieldFact(String name, boolean isPrimary, Optional<String> target, boolean isOnlyPrimary) {
        static FieldFact parse(String line) {
            String[] words = line.split(" ");
            return new FieldFact(
                    words[1],
                    words[0].equals("primary"),
                    words.length > 2 ? Optional.of(words[3]) : Optional.empty(),
                    line.endsWith(" only primary"));
        }
    }

    record KeyFact(String name, String type, boolean isRequired, boolean isClearable) {
        static KeyFact parse(String line) {
            String[] words = line.split(" ");
            return new KeyFact(words[1], words[2], line.endsWith(" required"), line.endsWith(" clearable"));
        }
    }

    private static Map<String, MethodFacts> read() {
        Map<String, MethodFacts> facts = new LinkedHashMap<>();
        text().lines().map(String::strip).forEach(line -> {
            if (line.matches("(method|neighbour) .*")) {
                String name = line.substring(line.indexOf(' ') + 1, line.indexOf(':'));
                String full = name.startsWith("services/") ? name : "services/events2/" + name;
                String access = line.substring(line.indexOf(':') + 1).strip();
                facts.put(full, new MethodFacts(full, access, new ArrayList<>()));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                List.copyOf(facts.values()).get(facts.size() - 1).lines().add(line.replaceFirst("^more ", ""));
            }
        });
        return facts;
    }

    private static String text() {
        try (InputStream text =
                Objects.requireNonNull(Facts.class.getResourceAsStream("/org/hejnal/usos/events2/facts.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
