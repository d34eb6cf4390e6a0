package org.hejnal.usos.events2;

import java.util.ArrayList;
import java.util.List;

/**
 * What the reference demands of one method.
 *
 * @param access as {@code facts.txt} writes it after the colon
 * @param lines the rest, as written there
 */
record MethodFacts(String name, String access, List<String> lines) {

    /** Reads {@code facts.txt}, which explains itself. */
    static List<MethodFacts> parse(String text) {
        List<MethodFacts> facts = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> read(line, facts));
        return facts;
    }

    private static void read(String line, List<MethodFacts> facts) {
        if (line.startsWith("method ")) {
            int colon = line.indexOf(':');
            String name = "services/events2/" + line.substring("method ".length(), colon);
            facts.add(new MethodFacts(name, line.substring(colon + 2), new ArrayList<>()));
        } else {
            facts.get(facts.size() - 1).lines().add(line);
        }
    }

    List<String> arguments() {
        List<String> arguments = new ArrayList<>(
                lines.stream().filter(line -> line.startsWith("argument ")).toList());
        arguments.add("argument format default json");
        arguments.add("argument callback optional");
        return arguments;
    }

    List<String> fields() {
        return lines.stream().filter(line -> !line.startsWith("argument ")).toList();
    }
}
