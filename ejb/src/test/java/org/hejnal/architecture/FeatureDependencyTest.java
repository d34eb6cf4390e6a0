package org.hejnal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table in ARCHITECTURE.md: what each feature may use. A feature that is not in it is not in the product. */
@AnalyzeClasses(packages = "org.hejnal", importOptions = DoNotIncludeTests.class)
class FeatureDependencyTest {
    static final Map<String, List<String>> USES = Map.ofEntries(
            entry("platform", List.of()),
            entry("audit", List.of("platform")),
            entry("directory", List.of("audit", "platform")),
            entry("contactpoint", List.of("audit", "platform")),
            entry("oauth", List.of("directory", "audit", "platform")),
            entry("eventtype", List.of("audit", "platform")),
            entry("preference", List.of("eventtype", "directory", "audit", "platform")),
            entry("notification", List.of("oauth", "eventtype", "directory", "audit", "platform")),
            entry(
                    "delivery",
                    List.of(
                            "notification",
                            "preference",
                            "eventtype",
                            "contactpoint",
                            "directory",
                            "audit",
                            "platform")),
            entry("integration", List.of("audit", "platform")),
            entry("statement", List.of("notification", "directory", "audit", "platform")),
            entry("circle", List.of("notification", "directory", "platform")),
            entry("media", List.of("circle", "directory", "platform")),
            entry("calendar", List.of("circle", "media", "notification", "directory", "platform")),
            entry("feed", List.of("calendar", "circle", "statement", "notification", "directory", "audit", "platform")),
            entry(
                    "onetimecode",
                    List.of("notification", "eventtype", "contactpoint", "directory", "audit", "platform")),
            entry("password", List.of("notification", "eventtype", "contactpoint", "directory", "audit", "platform")),
            entry(
                    "ownaddress",
                    List.of("password", "notification", "eventtype", "contactpoint", "directory", "audit", "platform")),
            entry("outbox", List.of("delivery", "statement", "notification", "oauth", "platform")),
            entry(
                    "explanation",
                    List.of(
                            "delivery",
                            "notification",
                            "preference",
                            "eventtype",
                            "contactpoint",
                            "directory",
                            "platform")));

    @ArchTest
    static void featuresUseOnlyWhatTheyMay(JavaClasses classes) {
        USES.forEach((feature, uses) -> classes()
                .that(resideInAPackage(packageOf(feature)))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.hejnal..")
                        .or(resideInAnyPackage(Stream.concat(Stream.of(feature), uses.stream())
                                .map(FeatureDependencyTest::packageOf)
                                .toArray(String[]::new))))
                .because("ARCHITECTURE.md says so")
                .check(classes));
    }

    @ArchTest
    static void everyFeatureIsInTheTable(JavaClasses classes) {
        Set<String> found = classes.stream()
                .map(JavaClass::getPackageName)
                .map(name -> name.split("\\.")[2])
                .collect(Collectors.toSet());
        assertThat(found).isEqualTo(USES.keySet());
    }

    private static String packageOf(String feature) {
        return "org.hejnal." + feature + "..";
    }
}
