package org.hejnal.usos.method;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hejnal.declared.MethodRegistry;
import org.hejnal.usos.result.DescribedType;

/**
 * The objects that methods of this API describe, by the describing method. The application does not start with a
 * declaration that contradicts itself.
 */
@Singleton
public class DescribedTypes {
    private final Map<String, DescribedType> types = new TreeMap<>();

    /** @throws org.hejnal.declared.InvalidDeclarationException if a declaration contradicts itself or another one */
    @Inject
    public DescribedTypes(MethodRegistry registry) {
        var methods = registry.list(ServiceMethod.class);
        methods.forEach(method -> add(method.declaration()));
        ServiceCheck check = new ServiceCheck(this);
        methods.forEach(method -> check.run(method.declaration()));
    }

    /** Has the declarations checked at start. */
    void start(@Observes Startup event) {}

    /**
     * The fields that a method describes itself.
     *
     * @param method its full name
     */
    public Optional<DescribedType> find(String method) {
        return Optional.ofNullable(types.get(method));
    }

    private void add(ServiceDeclaration method) {
        method.result()
                .ifPresent(result -> result.ownType()
                        .ifPresent(type -> types.put(
                                method.name(), new DescribedType(method.name(), type, result.defaultFields()))));
    }
}
