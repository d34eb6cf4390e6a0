package org.hejnal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.platform.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An API has a name for each field, kind of object and reason of each feature that its methods call. */
class WireNamesTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.hejnal");

    /** The last column has no names: the first API takes in no files, the other one only reads, and makes no groups. */
    @ParameterizedTest
    @CsvSource({
        "Field, org.hejnal.usos, org.hejnal.usos.error.WireFields, FileField",
        "Field, org.hejnal.evt, org.hejnal.evt.error.EvtFields, StatementField GeoField SettingField GroupField RosterField",
        "ObjectKind, org.hejnal.usos, org.hejnal.usos.error.WireObjects, ''",
        "ObjectKind, org.hejnal.evt, org.hejnal.evt.error.EvtObjects, StatementObject",
        "StateReason, org.hejnal.usos, org.hejnal.usos.error.WireReasons, ''"
    })
    void everyWordThatAMethodCanMeetHasAName(String words, String api, String table, String passedOver)
            throws ClassNotFoundException {
        Class<?> kind = Class.forName("org.hejnal.platform." + words);
        Set<String> features = CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith(api + ".")
                        && !type.getFullName().equals(table))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass())
                .filter(type -> type.getPackageName().startsWith("org.hejnal."))
                .map(WireNamesTest::feature)
                .collect(Collectors.toSet());
        JavaClass names = CLASSES.get(table);
        Set<String> named = names.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getTargetOwner().isAssignableTo(kind))
                .map(access -> access.getTargetOwner().getSimpleName() + "."
                        + access.getTarget().getName())
                .collect(Collectors.toSet());
        Set<String> others = Set.of(passedOver.split(" "));
        assertThat(named)
                .containsAll(words(kind, features, others).toList())
                .noneMatch(name -> others.contains(name.substring(0, name.indexOf('.'))));
    }

    private static Stream<String> words(Class<?> kind, Set<String> features, Set<String> passedOver) {
        return CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(kind))
                .filter(type -> features.contains(feature(type)) && !passedOver.contains(type.getSimpleName()))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants())
                        .map(word -> type.getSimpleName() + "." + ((Word) word).name()));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }
}
