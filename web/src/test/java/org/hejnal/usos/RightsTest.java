package org.hejnal.usos;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.junit.jupiter.api.Test;

/** The table of expected rights, which {@code RightsIT} tries on the hub, tells of every method that has to do with rights. */
class RightsTest {
    private static final Path TABLE = Path.of("../src-it/src/test/resources/org/hejnal/it/rights/rights.txt");

    /** Columns of the table. */
    private static final int NONE = 1;

    private static final int EDITOR = 2;
    private static final int APPLICATION = 6;
    private static final int ADMINISTRATIVE = 7;
    private static final Set<String> WORDS = Set.of("yes", "no", "forbidden", "unknown", "as");

    /** What decides about rights when a method is at work, beyond its declaration. */
    private static final Set<String> DECIDING =
            Set.of("EventsAdministration", "RoleService", "SendFinder", "StatementAccess");

    private final List<ServiceMethod> methods = List.of(new RealMethods().toArray());
    private final List<String[]> table;

    RightsTest() throws IOException {
        table = Files.readAllLines(TABLE, UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", ADMINISTRATIVE + 2))
                .toList();
    }

    @Test
    void eachMethodThatHasToDoWithRightsIsInTheTable() {
        Set<String> told = table.stream().map(line -> "services/" + line[0]).collect(Collectors.toSet());
        assertThat(told).as("Add a line to " + TABLE + ", as its head says").containsAll(concerned());
        assertThat(methods).extracting(method -> method.declaration().name()).containsAll(told);
    }

    private Set<String> concerned() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("org.hejnal");
        return methods.stream()
                .filter(method -> {
                    ServiceDeclaration declaration = method.declaration();
                    return declaration.access().administrative()
                            || !declaration.access().roles().isEmpty()
                            || decides(classes.get(method.getClass()));
                })
                .map(method -> method.declaration().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean decides(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .anyMatch(dependency ->
                        DECIDING.contains(dependency.getTargetClass().getSimpleName()));
    }

    @Test
    void linesAreWellFormed() {
        assertThat(table).isNotEmpty().allSatisfy(line -> {
            assertThat(line).as(line[0]).hasSizeGreaterThan(ADMINISTRATIVE);
            assertThat(List.of(line).subList(NONE, ADMINISTRATIVE + 1))
                    .as(line[0])
                    .isSubsetOf(WORDS);
        });
    }

    @Test
    void declarationsSayWhatTheTableSays() {
        for (ServiceMethod method : methods) {
            List<String> roles = method.declaration().access().roles();
            for (String[] line : linesOf(method)) {
                if (!roles.isEmpty()) {
                    int column = EDITOR;
                    for (Role role : Role.values()) {
                        column++;
                        String expected = roles.contains(role.wireName()) ? "yes" : "no";
                        assertThat(line[column]).as(line[0] + " by " + role).isEqualTo(expected);
                    }
                    assertThat(List.of(line[NONE], line[EDITOR], line[APPLICATION]))
                            .as(line[0])
                            .containsOnly("no");
                }
            }
        }
    }

    private List<String[]> linesOf(ServiceMethod method) {
        return table.stream()
                .filter(line -> method.declaration().name().equals("services/" + line[0]))
                .toList();
    }
}
