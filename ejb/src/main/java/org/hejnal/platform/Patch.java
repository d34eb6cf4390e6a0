package org.hejnal.usos.body;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of one value: nothing (the value is kept), null (it is cleared), or a new value.
 *
 * @param isPresent whether the key is there
 * @param value the new value; null to clear it, and where nothing is said
 */
public record Patch<T>(boolean isPresent, @Nullable T value) {

    /** Keeps what there is. */
    public static <T> Patch<T> keep() {
        return new Patch<>(false, null);
    }

    /** Sets the value, or clears it with null. */
    public static <T> Patch<T> set(@Nullable T value) {
        return new Patch<>(true, value);
    }

    /** The value after the change. */
    public @Nullable T applyTo(@Nullable T current) {
        return isPresent ? value : current;
    }

    /** The value after the change, where there is none before. */
    public Optional<T> asOptional() {
        return Optional.ofNullable(value);
    }
}
