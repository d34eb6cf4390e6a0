package org.hejnal.declared;

import java.time.ZoneId;

/** What an argument may hold. {@link ArgumentTypes} has those that the API uses. */
@FunctionalInterface
public interface ArgumentType<T> {

    /**
     * Reads a value as sent.
     *
     * @param zone the installation's zone, for times without an offset
     * @throws InvalidArgumentException if the value is not of this type
     */
    T parse(String value, ZoneId zone);

    /** Whether the empty string is a value. Where it is not, an empty argument counts as absent. */
    default boolean acceptsEmpty() {
        return false;
    }

    /** What the values look like, for descriptions of the API. */
    default ArgumentShape shape() {
        return ArgumentShape.ANY;
    }
}
