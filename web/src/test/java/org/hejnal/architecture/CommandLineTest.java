package org.hejnal.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The command line calls methods that there are, with arguments that they have, and can give all that they demand. */
class CommandLineTest {
    private static final Path SCRIPT = Path.of("..", "wildfly-config", "bin", "hejnal");
    private static final Set<String> WITHOUT_ARGUMENT =
            Set.of("does", "calls", "runs", "sends", "shows", "more", "says", "note", "try", "with", "sure");

    private final RealMethods methods = new RealMethods();

    @TestFactory
    List<DynamicTest> eachCommandFitsItsMethod() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        String table = Files.readString(SCRIPT, UTF_8)
                .split("\ntable\\(\\) \\{\n", -1)[1]
                .split("\nEND\n", -1)[0];
        for (String line : (table + "\ncommand").split("\n", -1)) {
            if (line.startsWith("command") && lines.stream().anyMatch(each -> each.startsWith("calls "))) {
                List<String> command = List.copyOf(lines);
                tests.add(DynamicTest.dynamicTest(command.get(0), () -> check(command)));
            }
            if (line.startsWith("command")) {
                lines.clear();
            }
            lines.add(line);
        }
        assertThat(tests).hasSizeGreaterThan(4);
        return tests;
    }

    private void check(List<String> command) {
        ServiceDeclaration method = declaration(command.stream()
                .filter(line -> line.startsWith("calls "))
                .map(line -> line.substring("calls ".length()))
                .findFirst()
                .orElseThrow());
        Set<String> known = method.arguments().stream().map(Argument::name).collect(Collectors.toSet());
        Set<String> given = command.stream()
                .skip(1)
                .flatMap(line -> argument(line).stream())
                .collect(Collectors.toSet());
        assertThat(known).as("arguments of " + method.name()).containsAll(given);
        assertThat(given)
                .as("what " + method.name() + " demands")
                .containsAll(method.arguments().stream()
                        .filter(argument ->
                                argument.isRequired() && !argument.name().equals(Argument.BODY))
                        .map(Argument::name)
                        .toList());
    }

    private ServiceDeclaration declaration(String name) {
        return Stream.of(methods.toArray())
                .map(ServiceMethod::declaration)
                .filter(declaration -> declaration.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no method " + name));
    }

    private static List<String> argument(String line) {
        String[] words = line.split(" ", -1);
        return switch (words[0]) {
            case "with" -> List.of(words[1].substring(0, words[1].indexOf('=')));
            case "sure" -> words[1].equals("-") ? List.of() : List.of(words[1]);
            default ->
                WITHOUT_ARGUMENT.contains(words[0]) || words.length < 3 || words[2].equals("-")
                        ? List.of()
                        : List.of(words[2]);
        };
    }
}
