package org.hejnal.usos.method;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.Map;
import org.hejnal.platform.LangDict;

/** JSON on the way in. The factory is kept: looking its provider up costs more than reading a small object. */
public final class JsonObjectText {
    private static final JsonReaderFactory READERS = JsonProvider.provider().createReaderFactory(Map.of());

    private JsonObjectText() {}

    /** @throws InvalidArgumentException if the text is not one JSON object */
    public static JsonObject parse(String value) {
        try (JsonReader reader = READERS.createReader(new StringReader(value))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new InvalidArgumentException(
                    "must be a JSON object.", new LangDict("To nie jest obiekt JSON.", "This is not a JSON object."));
        }
    }
}
