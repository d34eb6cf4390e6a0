package org.hejnal.declared;

import java.time.ZoneId;

/** A type together with what its values look like. */
public record ShapedType<T>(ArgumentShape shape, ArgumentType<T> reader) implements ArgumentType<T> {
    @Override
    public T parse(String value, ZoneId zone) {
        return reader.parse(value, zone);
    }

    @Override
    public boolean acceptsEmpty() {
        return reader.acceptsEmpty();
    }
}
