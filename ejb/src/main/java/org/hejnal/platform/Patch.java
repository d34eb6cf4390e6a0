package org.hejnal.platform;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a change says of one value: nothing (the value is kept), that it goes, or a new value. Changes are data, so that
 * the domain applies them by its own rules while it holds what is changed.
 *
 * @param isPresent whether anything is said
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

    /** Whether the value goes. */
    public boolean isCleared() {
        return isPresent && value == null;
    }

    /** The value after the change. */
    public @Nullable T applyTo(@Nullable T current) {
        return isPresent ? value : current;
    }

    /** The value after the change of one that may be absent. */
    public Optional<T> applyToOptional(Optional<T> current) {
        return isPresent ? Optional.ofNullable(value) : current;
    }

    /** The list after the change; what is cleared is empty. */
    public static <E> List<E> applyToList(Patch<List<E>> patch, List<E> current) {
        if (!patch.isPresent()) {
            return current;
        }
        List<E> changed = patch.value();
        return changed == null ? List.of() : changed;
    }

    /** The value after the change, where there is none before. */
    public Optional<T> asOptional() {
        return Optional.ofNullable(value);
    }
}
