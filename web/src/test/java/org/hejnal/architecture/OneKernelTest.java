package org.hejnal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hejnal.declared.Argument;
import org.hejnal.declared.DeclaredMethod;
import org.hejnal.declared.MethodDeclaration;
import org.junit.jupiter.api.Test;

/** Methods of all APIs are described in one way and known in one place. */
class OneKernelTest {
    private final List<JavaClass> classes = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("org.hejnal").stream()
                    .toList();

    @Test
    void oneRegistryFindsThemAll() {
        assertThat(named("Registry")).containsExactly("org.hejnal.declared.MethodRegistry");
    }

    /** Whoever asks CDI for methods would be another registry, whatever its name. */
    @Test
    void nobodyElseCollectsMethods() {
        Set<String> collectors = classes.stream()
                .filter(type -> type.getConstructors().stream()
                        .flatMap(constructor -> constructor.getParameterTypes().stream())
                        .anyMatch(parameter -> parameter.getName().contains("jakarta.enterprise.inject.Instance")
                                && parameter.getName().contains("Method")))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(collectors).containsExactly("org.hejnal.declared.MethodRegistry");
    }

    @Test
    void everyMethodIsADeclaredOne() {
        assertThat(classes.stream()
                        .filter(type -> type.getSimpleName().endsWith("Method"))
                        .filter(type -> !type.getPackageName().equals("org.hejnal.declared"))
                        .filter(type -> !type.isEnum()))
                .isNotEmpty()
                .allMatch(type -> type.isAssignableTo(DeclaredMethod.class));
        assertThat(classes.stream().filter(type -> type.isAssignableTo(MethodDeclaration.class) && !type.isInterface()))
                .allMatch(type -> type.getField("arguments").getRawType().isEquivalentTo(List.class));
        assertThat(named("Argument")).containsExactly(Argument.class.getName());
    }

    private List<String> named(String end) {
        return classes.stream()
                .filter(type -> type.getSimpleName().endsWith(end))
                .map(JavaClass::getName)
                .toList();
    }
}
