package org.hejnal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rooms of delivery: the spine knows channels by their port, and a channel knows nothing of the spine. */
@AnalyzeClasses(packages = "org.hejnal.delivery", importOptions = DoNotIncludeTests.class)
class DeliveryRoomTest {
    private static final Map<String, List<String>> USES = Map.ofEntries(
            entry("spine", List.of("channel", "digest", "postponement")),
            entry("channel", List.of("digest", "unsubscribe", "returnpath")),
            entry("bounce", List.of("channel", "unsubscribe", "returnpath", "status")),
            entry("returnpath", List.of()),
            entry("unsubscribe", List.of()),
            entry("digest", List.of()),
            entry("postponement", List.of()),
            entry("inbox", List.of()),
            entry("status", List.of()),
            entry("recovery", List.of("channel")),
            entry("formeraddress", List.of("channel")),
            entry("retention", List.of()));

    /** A channel may be a topic of somebody's broker. */
    @ArchTest
    static final ArchRule ONLY_THE_SPINE_AND_CHANNELS_KNOW_JMS = noClasses()
            .that()
            .resideOutsideOfPackages("org.hejnal.delivery.spine", "org.hejnal.delivery.channel.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.jms..");

    @ArchTest
    static void roomsUseOnlyWhatTheyMay(JavaClasses delivery) {
        USES.forEach((room, uses) -> classes()
                .that(resideInAPackage(packageOf(room)))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("org.hejnal.delivery..")
                        .or(resideInAnyPackage(Stream.concat(Stream.of(room), uses.stream())
                                .map(DeliveryRoomTest::packageOf)
                                .toArray(String[]::new))))
                .check(delivery));
    }

    @ArchTest
    static void everyRoomIsInTheTable(JavaClasses delivery) {
        assertThat(delivery.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("org.hejnal.delivery"))
                        .map(name -> name.split("\\.")[3])
                        .collect(Collectors.toSet()))
                .isEqualTo(USES.keySet());
    }

    private static String packageOf(String room) {
        return "org.hejnal.delivery." + room + "..";
    }
}
