package org.hejnal.usos.method;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hejnal.declared.InvalidDeclarationException;
import org.hejnal.usos.result.DescribedType;

/** All methods of the API by name. The application does not start with a declaration that contradicts itself. */
@Singleton
public class MethodRegistry {
    private final Map<String, RegisteredMethod> methods;

    @Inject
    MethodRegistry(@Any Instance<ServiceMethod> found) {
        this((Iterable<ServiceMethod>) found);
    }

    /** @throws InvalidDeclarationException if a declaration contradicts itself or another one */
    public MethodRegistry(Iterable<ServiceMethod> found) {
        Map<String, RegisteredMethod> byName = new TreeMap<>();
        found.forEach(method -> register(byName, method));
        methods = Collections.unmodifiableMap(byName);
        new DeclarationCheck(this).run();
    }

    void start(@Observes Startup event) {
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, "The API has {0} methods under /services.", methods.size());
    }

    /** Sorted by name. */
    public Collection<RegisteredMethod> list() {
        return methods.values();
    }

    public Optional<RegisteredMethod> find(String name) {
        return Optional.ofNullable(methods.get(name));
    }

    /** The fields that a method describes itself. */
    public Optional<DescribedType> findType(String name) {
        return find(name)
                .flatMap(method -> method.declaration().result())
                .flatMap(result -> result.ownType().map(type -> new DescribedType(name, type, result.defaultFields())));
    }

    private static void register(Map<String, RegisteredMethod> byName, ServiceMethod method) {
        RegisteredMethod registered = new RegisteredMethod(method.declaration(), method);
        if (byName.put(registered.name(), registered) != null) {
            throw new InvalidDeclarationException(registered.name(), "is declared by two classes");
        }
    }
}
