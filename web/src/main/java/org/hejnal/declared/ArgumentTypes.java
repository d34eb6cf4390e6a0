package org.hejnal.declared;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.platform.LangDict;

/** The types of arguments that the API knows (spec 1). */
public final class ArgumentTypes {
    private static final int MAX_ID_LENGTH = 32;
    private static final ArgumentShape ID = ArgumentShape.text(1, MAX_ID_LENGTH).matching("^[^|]+$");
    private static final String SEQUENCE = "[0-9]{1,18}|[1-8][0-9]{18}";
    private static final ArgumentShape SEQUENCE_ID = ArgumentShape.text(1, 19).matching("^(" + SEQUENCE + ")$");
    private static final ArgumentShape USER_ID = SEQUENCE_ID;

    private ArgumentTypes() {}

    /** An id: 1 to 32 characters without {@code |}. */
    public static ArgumentType<String> id() {
        return new ShapedType<>(ID, (value, zone) -> parseId(value));
    }

    /** The id of a group: like an id, or empty for the root group. */
    public static ArgumentType<String> groupId() {
        return new ShapedType<>(ID.orEmpty(), new EmptyAllowed<>(id(), ""));
    }

    /** Ids joined with {@code |}: 1 to {@code max} of them, each once however often it was sent. */
    public static ArgumentType<List<String>> idList(int max) {
        return new ShapedType<>(ID.listOf(max, "|"), (value, zone) -> parseList(value, max, ArgumentTypes::parseId));
    }

    /** Ids of groups joined with {@code |}, like {@link #idList}; one that is empty is the root group's. */
    public static ArgumentType<List<String>> groupIdList(int max) {
        ArgumentType<List<String>> several =
                (value, zone) -> parseList(value, max, id -> id.isEmpty() ? id : parseId(id));
        return new ShapedType<>(ID.orEmpty().listOf(max, "|"), new EmptyAllowed<>(several, List.of("")));
    }

    /** Words joined with {@code |}, each one of the given ones. */
    public static ArgumentType<List<String>> someOf(List<String> words) {
        return new ShapedType<>(
                ArgumentShape.oneOf(words).listOf(words.size(), "|"),
                (value, zone) -> parseList(value, words.size(), word -> parseWord(word, words)));
    }

    /** The id of a person: a string of digits. */
    public static ArgumentType<Long> userId() {
        return new ShapedType<>(USER_ID, (value, zone) -> parseUserId(value));
    }

    /** The id of something that orders by time, such as a notification: a string of digits. */
    public static ArgumentType<Long> sequenceId() {
        return new ShapedType<>(SEQUENCE_ID, (value, zone) -> parseSequenceId(value));
    }

    /** Whether a text could be the id of such a thing, so that it can be read as a {@code long}. */
    public static boolean isSequenceId(String value) {
        return value.matches(SEQUENCE);
    }

    /** Ids of such things joined with {@code |}: 1 to {@code max} of them, each once however often it was sent. */
    public static ArgumentType<List<Long>> sequenceIdList(int max) {
        return new ShapedType<>(
                SEQUENCE_ID.listOf(max, "|"), (value, zone) -> parseList(value, max, ArgumentTypes::parseSequenceId));
    }

    /** Ids of people joined with {@code |}: 1 to {@code max} of them, each once however often it was sent. */
    public static ArgumentType<List<Long>> userIdList(int max) {
        return new ShapedType<>(
                USER_ID.listOf(max, "|"), (value, zone) -> parseList(value, max, ArgumentTypes::parseUserId));
    }

    /** The same, or nothing for nobody. */
    public static ArgumentType<List<Long>> userIdListOrEmpty(int max) {
        return new ShapedType<>(USER_ID.listOf(max, "|").orEmpty(), new EmptyAllowed<>(userIdList(max), List.of()));
    }

    /** {@code true} or {@code false}. */
    public static ArgumentType<Boolean> bool() {
        return new ShapedType<>(ArgumentShape.BOOLEAN, (value, zone) -> parseBool(value));
    }

    /** A whole number between {@code min} and {@code max}, both included. */
    public static ArgumentType<Integer> integer(int min, int max) {
        return new ShapedType<>(ArgumentShape.wholeNumber(min, max), (value, zone) -> parseInteger(value, min, max));
    }

    /** A whole number between {@code min} and {@code max}, both included, or nothing. */
    public static ArgumentType<Optional<Integer>> integerOrEmpty(int min, int max) {
        ArgumentType<Optional<Integer>> number = (value, zone) -> Optional.of(parseInteger(value, min, max));
        return new ShapedType<>(ArgumentShape.wholeNumber(min, max), new EmptyAllowed<>(number, Optional.empty()));
    }

    /** A text of 1 to {@code maxLength} characters. */
    public static ArgumentType<String> text(int maxLength) {
        return new ShapedType<>(ArgumentShape.text(1, maxLength), (value, zone) -> parseText(value, maxLength));
    }

    /** A text of at most {@code maxLength} characters. */
    public static ArgumentType<String> textOrEmpty(int maxLength) {
        return new ShapedType<>(ArgumentShape.text(1, maxLength).orEmpty(), new EmptyAllowed<>(text(maxLength), ""));
    }

    /** Texts joined with {@code |}: at most {@code max} of {@code maxLength} characters, each once; empty for none. */
    public static ArgumentType<List<String>> textList(int max, int maxLength) {
        ArgumentType<List<String>> some = (value, zone) -> parseList(value, max, text -> parseElement(text, maxLength));
        return new ShapedType<>(
                ArgumentShape.text(1, maxLength).listOf(max, "|").orEmpty(), new EmptyAllowed<>(some, List.of()));
    }

    /** One of the given words. */
    public static ArgumentType<String> oneOf(String... words) {
        List<String> allowed = List.of(words);
        return new ShapedType<>(ArgumentShape.oneOf(allowed), (value, zone) -> parseWord(value, allowed));
    }

    /**
     * {@code YYYY-MM-DD HH:MM:SS} or {@code YYYY-MM-DD} (its first moment) in the installation's zone. A time that a
     * change to summer time skips means as much later as was skipped; one that occurs twice means the first.
     */
    public static ArgumentType<Instant> dateTime() {
        return new ShapedType<>(ArgumentShape.DATE_TIME, DateTimeText::parse);
    }

    /** The text of a JSON object. */
    public static ArgumentType<JsonObject> jsonObject() {
        return new ShapedType<>(ArgumentShape.JSON_OBJECT, (value, zone) -> JsonObjectText.parse(value));
    }

    static String parseText(String value, int maxLength) {
        if (value.indexOf('\0') >= 0) {
            throw new InvalidArgumentException(
                    "must not contain the character U+0000.",
                    new LangDict("Tekst zawiera niedozwolony znak.", "The text contains a forbidden character."));
        }
        if (value.codePointCount(0, value.length()) > maxLength) {
            throw new InvalidArgumentException(
                    "must have at most " + maxLength + " characters.",
                    new LangDict("Najwyżej " + maxLength + " znaków.", "At most " + maxLength + " characters."));
        }
        return value;
    }

    private static String parseElement(String value, int maxLength) {
        if (value.isEmpty()) {
            throw new InvalidArgumentException(
                    "must not have empty elements.",
                    new LangDict("Lista zawiera pusty element.", "The list has an empty element."));
        }
        return parseText(value, maxLength);
    }

    private static boolean parseBool(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new InvalidArgumentException(
                        "must be 'true' or 'false'.",
                        new LangDict("Podaj 'true' albo 'false'.", "Give either 'true' or 'false'."));
        };
    }

    private static String parseWord(String value, List<String> allowed) {
        if (allowed.contains(value)) {
            return value;
        }
        String list = String.join(", ", allowed);
        throw new InvalidArgumentException(
                "must be one of: " + list + ".",
                new LangDict("Dozwolone wartości: " + list + ".", "Allowed values: " + list + "."));
    }

    private static String parseId(String value) {
        if (value.isEmpty() || value.length() > MAX_ID_LENGTH || value.indexOf('|') >= 0 || value.indexOf('\0') >= 0) {
            throw notAnId("must be an ID: 1 to " + MAX_ID_LENGTH + " characters without '|'.");
        }
        return value;
    }

    private static Long parseUserId(String value) {
        if (!isSequenceId(value)) {
            throw notAnId("must be the ID of a user: a string of at most 19 digits.");
        }
        return Long.valueOf(value);
    }

    private static Long parseSequenceId(String value) {
        if (!isSequenceId(value)) {
            throw notAnId("must be an ID: a string of at most 19 digits.");
        }
        return Long.valueOf(value);
    }

    private static InvalidArgumentException notAnId(String message) {
        return new InvalidArgumentException(
                message, new LangDict("Nieprawidłowy identyfikator.", "This is not a valid identifier."));
    }

    private static <T> List<T> parseList(String value, int max, Function<String, T> element) {
        String[] parts = value.split("\\|", -1);
        if (parts.length > max) {
            throw new InvalidArgumentException(
                    "must have at most " + max + " elements.",
                    new LangDict("Najwyżej " + max + " elementów.", "At most " + max + " elements."));
        }
        return Arrays.stream(parts).map(element).distinct().toList();
    }

    private static Integer parseInteger(String value, int min, int max) {
        if (value.matches("-?[0-9]{1,10}")) {
            long number = Long.parseLong(value);
            if (number >= min && number <= max) {
                return (int) number;
            }
        }
        throw new InvalidArgumentException(
                "must be a whole number between " + min + " and " + max + ".",
                new LangDict(
                        "Podaj liczbę całkowitą od " + min + " do " + max + ".",
                        "Give a whole number between " + min + " and " + max + "."));
    }

    private record EmptyAllowed<T>(ArgumentType<T> type, T empty) implements ArgumentType<T> {
        @Override
        public T parse(String value, java.time.ZoneId zone) {
            return value.isEmpty() ? empty : type.parse(value, zone);
        }

        @Override
        public boolean acceptsEmpty() {
            return true;
        }
    }
}
