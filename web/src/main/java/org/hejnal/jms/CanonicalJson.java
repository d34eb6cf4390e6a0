package org.hejnal.jms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.TreeMap;

/** JSON with the keys of its objects in order, so that two systems that write the same write the same text. */
final class CanonicalJson {
    private CanonicalJson() {}

    static JsonValue of(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                JsonObjectBuilder object = Json.createObjectBuilder();
                new TreeMap<>(value.asJsonObject()).forEach((name, part) -> object.add(name, of(part)));
                yield object.build();
            }
            case ARRAY -> {
                JsonArrayBuilder list = Json.createArrayBuilder();
                value.asJsonArray().forEach(part -> list.add(of(part)));
                yield list.build();
            }
            default -> value;
        };
    }
}
