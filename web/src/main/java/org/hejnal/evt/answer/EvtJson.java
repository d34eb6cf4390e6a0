package org.hejnal.evt.answer;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.hejnal.evt.error.EvtException;
import org.hejnal.evt.method.EvtObject;

/** Writes answers. Every scalar is a string, as clients have always been sent them. */
final class EvtJson {
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private EvtJson() {}

    /** @throws EvtException if that takes more than a number of bytes */
    static byte[] write(EvtObject envelope, int most) {
        BoundedBytes bytes = new BoundedBytes(most);
        try (JsonGenerator json = GENERATORS.createGenerator(bytes)) {
            write(json, envelope);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, Object value) {
        if (value instanceof EvtObject feed) {
            object(json, feed.fields());
        } else if (value instanceof Map<?, ?> map) {
            object(json, map);
        } else if (value instanceof Iterable<?> elements) {
            json.writeStartArray();
            elements.forEach(element -> write(json, element));
            json.writeEnd();
        } else {
            json.write(text(value));
        }
    }

    private static void object(JsonGenerator json, Map<?, ?> fields) {
        json.writeStartObject();
        fields.forEach((name, value) -> {
            json.writeKey(String.valueOf(name));
            write(json, value);
        });
        json.writeEnd();
    }

    /** Times are in UTC with milliseconds. */
    private static String text(Object scalar) {
        return scalar instanceof Instant instant ? TIME.format(instant) : String.valueOf(scalar);
    }
}
