package org.hejnal.jms;

import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hejnal.integration.CommandKey;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Sha256;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.ErrorCode;

/** Reads the text of a message: one JSON object that says what to do. */
final class CommandText {
    static final String SCHEMA = "hejnal.command/1";

    private static final Set<String> KEYS = Set.of("schema", "command", "idempotency_key", "arguments");

    /** Somebody who writes a key twice means something by it, and nobody knows what. */
    private static final JsonReaderFactory READERS =
            JsonProvider.provider().createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private CommandText() {}

    /** @throws ApiException if the text is no command */
    static Command parse(String text) {
        JsonObject object = object(text);
        TextCheck.run(object);
        object.keySet().stream()
                .filter(name -> !KEYS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw invalid(name, "A command has the keys schema, command, idempotency_key and arguments only.");
                });
        if (!text(object, "schema").equals(SCHEMA)) {
            throw invalid("schema", "The schema must be '" + SCHEMA + "'.");
        }
        CommandKind kind = CommandKind.find(text(object, "command"))
                .orElseThrow(() -> invalid("command", "The command must be one of: " + CommandKind.names() + "."));
        JsonObject arguments = arguments(object);
        String content = Sha256.of(kind.wireName(), CanonicalJson.of(arguments).toString());
        return new Command(kind, key(object), arguments, content);
    }

    private static JsonObject object(String text) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(text));
                JsonReader reader = READERS.createReader(new StringReader(text))) {
            parser.next();
            parser.getObject();
            // Throws if anything follows the object, which a reader passes over; a parser passes over keys that come
            // twice.
            parser.hasNext();
            return reader.readObject();
        } catch (RuntimeException e) {
            // Not only JsonException: the parser refuses deep nesting with a bare RuntimeException.
            throw notAnObject();
        }
    }

    private static String key(JsonObject object) {
        String key = text(object, "idempotency_key");
        if (key.isEmpty() || key.codePointCount(0, key.length()) > CommandKey.MAX_LENGTH) {
            throw invalid(
                    "idempotency_key", "The idempotency_key must have 1 to " + CommandKey.MAX_LENGTH + " characters.");
        }
        return key;
    }

    private static JsonObject arguments(JsonObject object) {
        JsonValue value =
                Optional.ofNullable(object.get("arguments")).orElseThrow(() -> ApiException.paramMissing("arguments"));
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            throw invalid("arguments", "The arguments must be a JSON object.");
        }
        return value.asJsonObject();
    }

    private static String text(JsonObject object, String name) {
        JsonValue value = Optional.ofNullable(object.get(name)).orElseThrow(() -> ApiException.paramMissing(name));
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw invalid(name, "The key '" + name + "' must be a string.");
    }

    static ApiException notAnObject() {
        return ApiException.of(
                ErrorCode.PARAM_INVALID,
                "A command is a text message that holds one JSON object, in which no key stands twice.");
    }

    static ApiException invalid(String name, String message) {
        return ApiException.paramInvalid(
                name, message, new LangDict("Nieprawidłowa wartość.", "This value is not valid."));
    }
}
