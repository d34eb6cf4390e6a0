package org.hejnal.usos.result;

import java.util.Optional;
import java.util.function.BiFunction;
import org.hejnal.usos.method.Call;
import org.jspecify.annotations.Nullable;

/**
 * One field that clients may select: a value of the row, a value that is loaded for all rows of a level, or a reference.
 *
 * @param isPrimary whether it may be selected everywhere; a secondary one is refused where only primary are allowed
 * @param reference where it leads, absent for a value
 * @param loaded loads the values, absent for those that the row has
 * @param value reads the value that the row has; null for the others
 */
public record ResultField<T>(
        String name,
        boolean isPrimary,
        String description,
        Optional<Reference<T>> reference,
        Optional<ReferenceLoader<T, ?>> loaded,
        BiFunction<T, Call, @Nullable Object> value) {

    public boolean isScalar() {
        return reference.isEmpty();
    }
}
