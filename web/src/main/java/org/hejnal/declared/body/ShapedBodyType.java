package org.hejnal.declared.body;

import jakarta.json.JsonValue;
import java.time.ZoneId;

/** A type together with what its values look like. */
record ShapedBodyType<T>(BodyShape shape, BodyType<T> reader) implements BodyType<T> {
    @Override
    public T read(JsonValue value, ZoneId zone) {
        return reader.read(value, zone);
    }
}
