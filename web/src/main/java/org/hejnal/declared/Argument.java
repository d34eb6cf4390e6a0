package org.hejnal.declared;

import java.util.Optional;

/**
 * One argument of a method, declared once and used as the key to its parsed value.
 *
 * @param name as sent by clients
 * @param type what it may hold and how it is read
 * @param isRequired whether a call without it is refused
 * @param defaultValue what an absent or empty argument stands for, as a client would send it; the empty string where
 *     absence has a meaning of its own, absent where the reference shows no default at all
 * @param description for the reference
 * @param isDeprecated whether clients should stop sending it
 */
public record Argument<T>(
        String name,
        ArgumentType<T> type,
        boolean isRequired,
        Optional<String> defaultValue,
        String description,
        boolean isDeprecated) {

    /** The JSON object of an {@code update_*} method: sent as an entity or as the parameter {@code body}. */
    public static final String BODY = "body";

    public static <T> Argument<T> required(String name, ArgumentType<T> type, String description) {
        return new Argument<>(name, type, true, Optional.empty(), description, false);
    }

    /** An argument that may be left out; its value may be absent. */
    public static <T> Argument<T> optional(String name, ArgumentType<T> type, String description) {
        return withDefault(name, type, "", description);
    }

    /** An argument that stands for {@code defaultValue} when it is left out; its value is always there. */
    public static <T> Argument<T> withDefault(
            String name, ArgumentType<T> type, String defaultValue, String description) {
        return new Argument<>(name, type, false, Optional.of(defaultValue), description, false);
    }

    /** The same argument, shown in the reference as one to avoid. */
    public Argument<T> deprecated() {
        return new Argument<>(name, type, isRequired, defaultValue, description, true);
    }
}
