package org.hejnal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in ARCHITECTURE.md: what each room of this module may use. A room that is not in it is not in the product. */
class RoomDependencyTest {
    private static final Map<String, List<String>> USES = Map.ofEntries(
            entry("http", List.of()),
            entry("declared", List.of()),
            entry("page", List.of("http")),
            entry("session", List.of("http")),
            entry("metrics", List.of("http")),
            entry("download", List.of("http", "session")),
            entry("account", List.of("http", "session", "page")),
            entry("usos", List.of("http", "declared", "session", "page")),
            entry("evt", List.of("http", "declared", "session")),
            entry("jms", List.of("http", "declared", "usos")),
            entry("reference", List.of("http", "declared", "page", "usos", "evt")));

    private final JavaClasses rooms =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPath(Path.of("target", "classes"));

    @Test
    void roomsUseOnlyWhatTheyMay() {
        String[] all = USES.keySet().stream().map(RoomDependencyTest::packageOf).toArray(String[]::new);
        USES.forEach((room, uses) -> classes()
                .that(resideInAPackage(packageOf(room)))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackages(all)
                        .or(resideInAnyPackage(Stream.concat(Stream.of(room), uses.stream())
                                .map(RoomDependencyTest::packageOf)
                                .toArray(String[]::new))))
                .because("ARCHITECTURE.md says so")
                .check(rooms));
    }

    @Test
    void everyRoomIsInTheTable() {
        Set<String> found = rooms.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(USES.keySet());
    }

    private static String packageOf(String room) {
        return "org.hejnal." + room + "..";
    }
}
