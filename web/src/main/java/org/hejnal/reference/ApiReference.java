package org.hejnal.reference;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hejnal.declared.MethodModule;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.declared.RegisteredMethod;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.DescribedTypes;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

/** All modules and methods, as the application has them. */
@Singleton
public class ApiReference {
    private final MethodRegistry registry;
    private final DescribedTypes types;
    private final List<ModuleReference> modules;

    @Inject
    public ApiReference(MethodRegistry registry, DescribedTypes types) {
        this.registry = registry;
        this.types = types;
        this.modules = registry.list(DescribedMethod.class).stream()
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
    public Optional<RegisteredMethod<ServiceDeclaration, DescribedMethod>> findMethod(String name) {
        return registry.find(DescribedMethod.class, name);
    }

    /** The methods that are called in the one way of this API, sorted by name: not the steps of OAuth. */
    public List<RegisteredMethod<ServiceDeclaration, ServiceMethod>> serviceMethods() {
        return registry.list(ServiceMethod.class);
    }

    /** The fields that a method's {@code fields} may select, in order; none if it has no such argument. */
    public List<FieldReference> fieldsOf(ServiceDeclaration method) {
        return method.result().stream()
                .flatMap(result -> types.find(result.owner()).stream()
                        .flatMap(type -> type.type().fields().stream())
                        .filter(field -> field.isPrimary() || !result.primaryOnly())
                        .map(FieldReference::of))
                .toList();
    }

    /** The methods of the calendar API, sorted by name. */
    public List<RegisteredMethod<EvtDeclaration, EvtMethod>> calendarMethods() {
        return registry.list(EvtMethod.class);
    }

    private static ModuleReference describe(
            String name, List<RegisteredMethod<ServiceDeclaration, DescribedMethod>> methods) {
        Optional<MethodModule> words =
                methods.stream().flatMap(method -> method.findModule().stream()).findFirst();
        return new ModuleReference(
                name,
                words.map(MethodModule::title).orElse(name),
                words.map(MethodModule::description).orElse(""),
                methods);
    }
}
