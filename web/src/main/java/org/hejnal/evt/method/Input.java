package org.hejnal.evt.method;

import java.util.List;
import java.util.stream.Stream;

/**
 * One input of a method, declared once and used as the key to its value.
 *
 * @param name as clients send it, whatever its case
 * @param aliases other names that mean the same
 * @param type what it may hold
 * @param isRequired whether a call is refused without it or with an empty one
 * @param description for the reference, as HTML
 */
public record Input<T>(String name, List<String> aliases, InputType<T> type, boolean isRequired, String description) {

    public static <T> Input<T> required(String name, InputType<T> type, String description) {
        return new Input<>(name, List.of(), type, true, description);
    }

    public static <T> Input<T> optional(String name, InputType<T> type, String description) {
        return new Input<>(name, List.of(), type, false, description);
    }

    /** The same input, under other names too; of two that are sent the first named one counts. */
    public Input<T> or(String... names) {
        return new Input<>(name, List.of(names), type, isRequired, description);
    }

    /** Its names, the own one first. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
