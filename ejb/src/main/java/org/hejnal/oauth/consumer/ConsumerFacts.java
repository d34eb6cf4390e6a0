package org.hejnal.oauth.consumer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hejnal.audit.AuditMask;
import org.jspecify.annotations.Nullable;

/** What an act has changed of a consumer, as the audit trail may keep it. */
record ConsumerFacts(Map<String, ?> before, Map<String, ?> after) {
    private static final String EMAIL = "email";

    /** All of what is new. */
    static ConsumerFacts all(Map<String, ?> facts) {
        return new ConsumerFacts(Map.of(), masked(facts));
    }

    /** What differs. */
    static ConsumerFacts changed(Map<String, ?> before, Map<String, ?> after) {
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        Map<String, @Nullable Object> is = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            if (!Objects.equals(before.get(name), value)) {
                was.put(name, before.get(name));
                is.put(name, value);
            }
        });
        return new ConsumerFacts(masked(was), masked(is));
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    private static Map<String, ?> masked(Map<String, ?> facts) {
        Map<String, @Nullable Object> masked = new LinkedHashMap<>(facts);
        if (masked.get(EMAIL) instanceof String email) {
            masked.put(EMAIL, AuditMask.email(email));
        }
        return masked;
    }
}
