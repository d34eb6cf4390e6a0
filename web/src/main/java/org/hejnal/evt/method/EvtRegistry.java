package org.hejnal.evt.method;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All methods of the calendar API by name. The application does not start if two classes declare one name. */
@Singleton
public class EvtRegistry {
    private final Map<String, RegisteredEvtMethod> methods;

    @Inject
    EvtRegistry(@Any Instance<EvtMethod> found) {
        this((Iterable<EvtMethod>) found);
    }

    public EvtRegistry(Iterable<EvtMethod> found) {
        Map<String, RegisteredEvtMethod> byName = new TreeMap<>();
        for (EvtMethod method : found) {
            RegisteredEvtMethod registered = new RegisteredEvtMethod(method.declaration(), method);
            if (byName.put(registered.name().toLowerCase(Locale.ROOT), registered) != null) {
                throw new IllegalStateException("Two classes declare " + registered.name());
            }
        }
        methods = Collections.unmodifiableMap(byName);
    }

    void start(@Observes Startup event) {
        System.getLogger(getClass().getName())
                .log(System.Logger.Level.INFO, "The calendar API has {0} methods under /api.", methods.size());
    }

    /** Sorted by name. */
    public Collection<RegisteredEvtMethod> list() {
        return methods.values();
    }

    /** @param name in lower case */
    public Optional<RegisteredEvtMethod> find(String name) {
        return Optional.ofNullable(methods.get(name));
    }
}
