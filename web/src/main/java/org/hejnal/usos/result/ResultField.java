package org.hejnal.usos.result;

import java.util.Optional;
import java.util.function.BiFunction;
import org.hejnal.usos.method.Call;
import org.jspecify.annotations.Nullable;

/**
 * One field that clients may select: a value of the row, or a reference.
 *
 * @param isPrimary whether it may be selected everywhere; a secondary one is refused where only primary are allowed
 * @param reference where it leads, absent for a value
 * @param value reads the value; null for a reference
 */
public record ResultField<T>(
        String name,
        boolean isPrimary,
        String description,
        Optional<Reference<T>> reference,
        BiFunction<T, Call, @Nullable Object> value) {

    public boolean isScalar() {
        return reference.isEmpty();
    }
}
