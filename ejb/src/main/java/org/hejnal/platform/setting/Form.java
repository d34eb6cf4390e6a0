package org.hejnal.platform.setting;

import java.util.Optional;
import java.util.function.Function;

/**
 * How the value of a setting is written.
 *
 * @param allowed what is, as messages and the page for administrators tell it
 * @param reader makes the value of the text; throws an IllegalArgumentException or a DateTimeException if it is none
 * @param isSecret whether the text must not be shown to anybody
 */
record Form<T>(String allowed, Function<String, T> reader, boolean isSecret) {
    static <T> Form<T> of(String allowed, Function<String, T> reader) {
        return new Form<>(allowed, reader, false);
    }

    /** The same, never shown. */
    Form<T> secret() {
        return new Form<>(allowed, reader, true);
    }

    /** The same for a setting without which something else holds. */
    Form<Optional<T>> optional() {
        return new Form<>(
                allowed, text -> Optional.of(text).filter(t -> !t.isEmpty()).map(reader), isSecret);
    }
}
