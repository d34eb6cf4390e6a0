package org.hejnal.declared;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One argument of a method, declared once and used as the key to its parsed value.
 *
 * @param name as sent by clients
 * @param aliases other names that mean the same, where an API has such
 * @param type what it may hold and how it is read
 * @param isRequired whether a call without it is refused
 * @param defaultValue what an absent or empty argument stands for, as a client would send it; the empty string where
 *     absence has a meaning of its own, absent where the reference shows no default at all
 * @param description for the reference
 * @param isDeprecated whether clients should stop sending it
 */
public record Argument<T>(
        String name,
        List<String> aliases,
        ArgumentType<T> type,
        boolean isRequired,
        Optional<String> defaultValue,
        String description,
        boolean isDeprecated) {

    /** The JSON object of an {@code update_*} method: sent as an entity or as the parameter {@code body}. */
    public static final String BODY = "body";

    public static <T> Argument<T> required(String name, ArgumentType<T> type, String description) {
        return new Argument<>(name, List.of(), type, true, Optional.empty(), description, false);
    }

    /** An argument that may be left out; its value may be absent. */
    public static <T> Argument<T> optional(String name, ArgumentType<T> type, String description) {
        return withDefault(name, type, "", description);
    }

    /** An argument that stands for {@code defaultValue} when it is left out; its value is always there. */
    public static <T> Argument<T> withDefault(
            String name, ArgumentType<T> type, String defaultValue, String description) {
        return new Argument<>(name, List.of(), type, false, Optional.of(defaultValue), description, false);
    }

    /** The same argument, under other names too; of two that are sent the first named one counts. */
    public Argument<T> or(String... names) {
        return new Argument<>(name, List.of(names), type, isRequired, defaultValue, description, isDeprecated);
    }

    /** Its names, the own one first. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** The same argument, shown in the reference as one to avoid. */
    public Argument<T> deprecated() {
        return new Argument<>(name, aliases, type, isRequired, defaultValue, description, true);
    }
}
