package org.hejnal.reference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hejnal.usos.method.MethodDeclaration;
import org.hejnal.usos.method.MethodRegistry;
import org.hejnal.usos.method.RegisteredMethod;
import org.hejnal.usos.method.ServiceModule;
import org.jspecify.annotations.Nullable;

/** All modules and methods, as the application has them. */
@Singleton
public class ApiReference {
    private final MethodRegistry registry;
    private final List<ModuleReference> modules;

    @Inject
    public ApiReference(MethodRegistry registry) {
        this.registry = registry;
        this.modules = registry.list().stream()
                .collect(Collectors.groupingBy(
                        method -> method.declaration().moduleName(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(module -> describe(module.getKey(), module.getValue()))
                .toList();
    }

    /** Sorted by name. */
    public List<ModuleReference> modules() {
        return modules;
    }

    /** @param name {@code services/<module>} */
    public Optional<ModuleReference> findModule(String name) {
        return modules.stream().filter(module -> module.name().equals(name)).findFirst();
    }

    /** @param name {@code services/<module>/<method>} */
    public Optional<MethodDeclaration> findMethod(String name) {
        return registry.find(name).map(RegisteredMethod::declaration);
    }

    /** The fields that a method's {@code fields} may select, in order; none if it has no such argument. */
    public List<FieldReference> fieldsOf(MethodDeclaration method) {
        return method.result().stream()
                .flatMap(result -> registry.findType(result.owner()).stream()
                        .flatMap(type -> type.type().fields().stream())
                        .filter(field -> field.isPrimary() || !result.primaryOnly())
                        .map(FieldReference::of))
                .toList();
    }

    private static ModuleReference describe(String name, List<RegisteredMethod> methods) {
        Optional<ServiceModule> words = methods.stream()
                .flatMap(method -> findWords(method.method().getClass().getPackageName()).stream())
                .findFirst();
        return new ModuleReference(
                name,
                words.map(ServiceModule::title).orElse(name),
                words.map(ServiceModule::description).orElse(""),
                methods);
    }

    /** What is said of a module stands at its package, of which a large one has rooms. */
    private static Optional<ServiceModule> findWords(String packageName) {
        int end = packageName.lastIndexOf('.');
        return Optional.ofNullable(annotation(packageName))
                .or(() -> Optional.ofNullable(annotation(packageName.substring(0, end))));
    }

    private static @Nullable ServiceModule annotation(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").getAnnotation(ServiceModule.class);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }
}
