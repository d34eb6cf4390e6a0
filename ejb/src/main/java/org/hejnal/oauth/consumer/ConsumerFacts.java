package org.hejnal.oauth.consumer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.audit.AuditMask;
import org.hejnal.audit.AuditedChange;
import org.jspecify.annotations.Nullable;

/** What the audit trail may keep of a consumer's {@linkplain Consumer#facts() facts}. */
final class ConsumerFacts {
    private ConsumerFacts() {}

    /** All of them. */
    static Map<String, @Nullable Object> all(Map<String, ?> facts) {
        Map<String, @Nullable Object> masked = new LinkedHashMap<>();
        facts.forEach((name, value) -> masked.put(name, mask(name, value)));
        return masked;
    }

    /** What differs. */
    static AuditedChange changed(Map<String, ?> before, Map<String, ?> after) {
        return AuditedChange.of(before, after, ConsumerFacts::mask);
    }

    private static @Nullable Object mask(String name, @Nullable Object value) {
        return name.equals("email") && value instanceof String email ? AuditMask.email(email) : value;
    }
}
