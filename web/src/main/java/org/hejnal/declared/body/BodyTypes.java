package org.hejnal.declared.body;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hejnal.declared.ArgumentType;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.InvalidArgumentException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.LangDictPatch;

/** The types of keys that the API knows. */
public final class BodyTypes {
    private static final String ID = "id";

    private BodyTypes() {}

    /** {@code true} or {@code false}. */
    public static BodyType<Boolean> bool() {
        return new ShapedBodyType<>(plain(ArgumentTypes.bool()), (value, zone) -> readBool(value));
    }

    /** A JSON string that is read like an argument of a method: {@code string(ArgumentTypes.text(200))}. */
    public static <T> BodyType<T> string(ArgumentType<T> type) {
        return new ShapedBodyType<>(plain(type), (value, zone) -> {
            if (value instanceof JsonString string
                    && (type.acceptsEmpty() || !string.getString().isEmpty())) {
                return type.parse(string.getString(), zone);
            }
            throw wrong("a string that is not empty", new LangDict("Podaj tekst.", "Give a text."));
        });
    }

    /** A text of 1 to {@code maxLength} characters. */
    public static BodyType<String> text(int maxLength) {
        return string(ArgumentTypes.text(maxLength));
    }

    /** A date-time as in arguments, in the installation's zone. */
    public static BodyType<Instant> dateTime() {
        return string(ArgumentTypes.dateTime());
    }

    /** A reference to an object: its id, or an object with the key {@code id}, whose other keys are passed over. */
    public static BodyType<String> reference() {
        return reference(ArgumentTypes.id());
    }

    /** A reference whose id is read like an argument: {@code reference(ArgumentTypes.userId())}. */
    public static <T> BodyType<T> reference(ArgumentType<T> id) {
        BodyType<T> plain = string(id);
        return new ShapedBodyType<>(new BodyShape.Reference(id.shape()), (value, zone) -> {
            JsonValue found = value instanceof JsonObject object ? object.get(ID) : value;
            if (found == null) {
                throw wrong(
                        "an id or an object with the key 'id'",
                        new LangDict("Brakuje identyfikatora.", "The identifier is missing."));
            }
            return plain.read(found, zone);
        });
    }

    /** A whole number between {@code min} and {@code max}, both included. */
    public static BodyType<Integer> integer(int min, int max) {
        return new ShapedBodyType<>(new BodyShape.Numeric(true, min, max), (value, zone) -> {
            BigDecimal number = number(min, max).read(value, zone);
            if (number.stripTrailingZeros().scale() > 0) {
                throw wrong("a whole number", new LangDict("Podaj liczbę całkowitą.", "Give a whole number."));
            }
            return number.intValue();
        });
    }

    /** A number between {@code min} and {@code max}, both included. */
    public static BodyType<BigDecimal> number(int min, int max) {
        return new ShapedBodyType<>(new BodyShape.Numeric(false, min, max), (value, zone) -> {
            if (value instanceof JsonNumber json && isBetween(json.bigDecimalValue(), min, max)) {
                return json.bigDecimalValue();
            }
            throw wrong(
                    "a number between " + min + " and " + max,
                    new LangDict(
                            "Podaj liczbę od " + min + " do " + max + ".",
                            "Give a number between " + min + " and " + max + "."));
        });
    }

    /** A bilingual text, an object with the keys {@code pl} and {@code en}; null clears a language. */
    public static BodyType<LangDictPatch> langDict(int maxLength) {
        BodyKey<String> pl = BodyKey.clearable("pl", text(maxLength), "In Polish.");
        BodyKey<String> en = BodyKey.clearable("en", text(maxLength), "In English.");
        BodyType<PatchBody> languages = object(pl, en);
        return new ShapedBodyType<>(languages.shape(), (value, zone) -> {
            PatchBody dict = languages.read(value, zone);
            return new LangDictPatch(dict.patch(pl), dict.patch(en));
        });
    }

    /** An object with keys of its own. */
    public static BodyType<PatchBody> object(BodyKey<?>... keys) {
        List<BodyKey<?>> known = List.of(keys);
        return new ShapedBodyType<>(new BodyShape.Keys(known), (value, zone) -> {
            if (value instanceof JsonObject object) {
                return PatchBody.read(object, known, zone);
            }
            throw wrong("an object", new LangDict("Nieprawidłowa wartość.", "This is not a valid value."));
        });
    }

    /** An array of at most {@code max} elements, each once however often it was sent. */
    public static <T> BodyType<List<T>> listOf(BodyType<T> element, int max) {
        return new ShapedBodyType<>(new BodyShape.Elements(element.shape(), max), (value, zone) -> {
            if (value instanceof JsonArray array && array.size() <= max) {
                return array.stream()
                        .map(one -> readPresent(element, one, zone))
                        .distinct()
                        .toList();
            }
            throw wrong(
                    "an array of at most " + max + " elements",
                    new LangDict("Podaj najwyżej " + max + " elementów.", "Give at most " + max + " elements."));
        });
    }

    static <T> T readPresent(BodyType<T> type, JsonValue value, ZoneId zone) {
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            throw wrong("something other than null", new LangDict("Podaj wartość.", "Give a value."));
        }
        return type.read(value, zone);
    }

    private static BodyShape plain(ArgumentType<?> type) {
        return new BodyShape.Plain(type.shape());
    }

    private static Boolean readBool(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> throw wrong("true or false", new LangDict("Wybierz „tak” albo „nie”.", "Choose yes or no."));
        };
    }

    private static boolean isBetween(BigDecimal number, int min, int max) {
        return number.compareTo(BigDecimal.valueOf(min)) >= 0 && number.compareTo(BigDecimal.valueOf(max)) <= 0;
    }

    private static InvalidArgumentException wrong(String expected, LangDict userMessage) {
        return new InvalidArgumentException("must be " + expected + ".", userMessage);
    }
}
