package org.hejnal.declared;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All methods of all APIs by name. The application does not start with a declaration that contradicts another one. */
@Singleton
public class MethodRegistry {
    private final Map<String, RegisteredMethod<?, ?>> methods;

    @Inject
    MethodRegistry(@Any Instance<DeclaredMethod<?>> found) {
        this((Iterable<DeclaredMethod<?>>) found);
    }

    /** @throws InvalidDeclarationException if two methods share a name, or two arguments of one method do */
    public MethodRegistry(Iterable<? extends DeclaredMethod<?>> found) {
        Map<String, RegisteredMethod<?, ?>> byName = new TreeMap<>();
        found.forEach(method -> register(byName, registered(method)));
        methods = Collections.unmodifiableMap(byName);
    }

    void start(@Observes Startup event) {
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, "The APIs have {0} methods.", methods.size());
    }

    /**
     * The methods of one API, sorted by name.
     *
     * @param api the kind of method that the API has
     */
    public <D extends MethodDeclaration, M extends DeclaredMethod<D>> List<RegisteredMethod<D, M>> list(Class<M> api) {
        return methods.values().stream()
                .flatMap(method -> MethodRegistry.<D, M>as(api, method).stream())
                .toList();
    }

    /**
     * Finds a method of one API.
     *
     * @param name in lower case
     */
    public <D extends MethodDeclaration, M extends DeclaredMethod<D>> Optional<RegisteredMethod<D, M>> find(
            Class<M> api, String name) {
        return Optional.ofNullable(methods.get(name)).flatMap(method -> as(api, method));
    }

    @SuppressWarnings("unchecked") // the declaration came from the method, and so is of its kind
    private static <D extends MethodDeclaration, M extends DeclaredMethod<D>> Optional<RegisteredMethod<D, M>> as(
            Class<M> api, RegisteredMethod<?, ?> method) {
        return api.isInstance(method.method()) ? Optional.of((RegisteredMethod<D, M>) method) : Optional.empty();
    }

    private static <D extends MethodDeclaration> RegisteredMethod<D, DeclaredMethod<D>> registered(
            DeclaredMethod<D> method) {
        return new RegisteredMethod<>(method.declaration(), method);
    }

    private static void register(Map<String, RegisteredMethod<?, ?>> byName, RegisteredMethod<?, ?> method) {
        DeclarationCheck.run(method.declaration());
        if (byName.put(method.name().toLowerCase(Locale.ROOT), method) != null) {
            throw new InvalidDeclarationException(method.name(), "is declared by two classes");
        }
    }
}
