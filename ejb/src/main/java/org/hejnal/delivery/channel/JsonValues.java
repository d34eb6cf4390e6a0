package org.hejnal.delivery.channel;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a sender gave beside a message, as plain values: texts, and maps and lists of them. */
public final class JsonValues {
    private JsonValues() {}

    /** @param data a JSON object; anything else has no values */
    public static Map<String, Object> of(String data) {
        try (JsonReader json = Json.createReader(new StringReader(data))) {
            return object(json.readObject());
        } catch (JsonException e) {
            return Map.of();
        }
    }

    private static Map<String, Object> object(Map<String, JsonValue> object) {
        Map<String, Object> values = new LinkedHashMap<>();
        object.forEach((key, value) -> values.put(key, value(value)));
        return values;
    }

    /** Numbers as they are written; null like nothing at all. */
    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> object(value.asJsonObject());
            case ARRAY -> value.asJsonArray().stream().map(JsonValues::value).toList();
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> ((JsonNumber) value).toString();
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> "";
        };
    }
}
