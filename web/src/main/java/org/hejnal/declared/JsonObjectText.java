package org.hejnal.declared;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import org.hejnal.platform.LangDict;

/** JSON on the way in. The factory is kept: looking its provider up costs more than reading a small object. */
public final class JsonObjectText {
    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private JsonObjectText() {}

    /** @throws InvalidArgumentException if the text is not one JSON object */
    public static JsonObject parse(String value) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(value))) {
            return onlyObject(parser);
        } catch (RuntimeException e) {
            // Not only JsonException: the parser refuses deep nesting with a bare RuntimeException.
            throw notAnObject();
        }
    }

    private static JsonObject onlyObject(JsonParser parser) {
        if (parser.next() != JsonParser.Event.START_OBJECT) {
            throw notAnObject();
        }
        JsonObject object = parser.getObject();
        // Throws if anything follows the object; a reader would pass it over.
        parser.hasNext();
        return object;
    }

    private static InvalidArgumentException notAnObject() {
        return new InvalidArgumentException(
                "must be a JSON object.", new LangDict("To nie jest obiekt JSON.", "This is not a JSON object."));
    }
}
