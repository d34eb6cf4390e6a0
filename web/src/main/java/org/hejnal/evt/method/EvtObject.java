package org.hejnal.evt.method;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of an answer, its fields in order. */
public final class EvtObject {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Adds a field; nothing is added for null and for an empty {@code Optional}. */
    public EvtObject with(String name, @Nullable Object value) {
        Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (present != null) {
            fields.put(name, present);
        }
        return this;
    }

    public Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }
}
