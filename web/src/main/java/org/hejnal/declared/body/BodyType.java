package org.hejnal.declared.body;

import jakarta.json.JsonValue;
import java.time.ZoneId;

/** What a key of a body may hold. {@link BodyTypes} has those that the API uses. */
@FunctionalInterface
public interface BodyType<T> {

    /**
     * Reads a value, which is never JSON's null.
     *
     * @param zone the installation's zone, for times without an offset
     * @throws org.hejnal.declared.InvalidArgumentException if the value is not of this type
     */
    T read(JsonValue value, ZoneId zone);

    /** What the values look like, for descriptions of the API. */
    default BodyShape shape() {
        return new BodyShape.Anything();
    }
}
