package org.hejnal.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What an act has changed, for the audit trail: the fields that differ, as {@link AuditedAct} has them.
 *
 * @param before as they were
 * @param after as they are now
 */
public record AuditedChange(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {
    /**
     * Compares all fields of something.
     *
     * @param mask of a field's name and its value: what the trail says of it
     */
    public static AuditedChange of(
            Map<String, ?> before, Map<String, ?> after, BiFunction<String, @Nullable Object, @Nullable Object> mask) {
        Map<String, @Nullable Object> was = new LinkedHashMap<>();
        Map<String, @Nullable Object> is = new LinkedHashMap<>();
        after.forEach((name, value) -> {
            if (!Objects.equals(before.get(name), value)) {
                was.put(name, mask.apply(name, before.get(name)));
                is.put(name, mask.apply(name, value));
            }
        });
        return new AuditedChange(was, is);
    }

    /** Whether all is as it was, so that there is nothing to write down. */
    public boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }
}
