package org.hejnal.declared.body;

import jakarta.json.JsonValue;

/**
 * One key of a body, declared once and used as the key to its value.
 *
 * @param isRequired whether a body without it is refused
 * @param isClearable whether null is a value: it clears what was there
 * @param description for the reference
 */
public record BodyKey<T>(String name, BodyType<T> type, boolean isRequired, boolean isClearable, String description) {

    /** A key that every body has. */
    public static <T> BodyKey<T> required(String name, BodyType<T> type, String description) {
        return new BodyKey<>(name, type, true, false, description);
    }

    /** A key that may be absent, which keeps the former value; null is refused. */
    public static <T> BodyKey<T> optional(String name, BodyType<T> type, String description) {
        return new BodyKey<>(name, type, false, false, description);
    }

    /** A key that may be absent, which keeps the former value, or null, which clears it. */
    public static <T> BodyKey<T> clearable(String name, BodyType<T> type, String description) {
        return new BodyKey<>(name, type, false, true, description);
    }

    /** A key of the object as it is read that is passed over, so that a client may send back all that it has read. */
    public static BodyKey<JsonValue> ignored(String name) {
        return new BodyKey<>(name, (value, zone) -> value, false, true, "Passed over, whatever it holds.");
    }
}
