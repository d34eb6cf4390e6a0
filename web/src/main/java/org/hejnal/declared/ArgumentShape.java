package org.hejnal.declared;

import java.util.List;
import java.util.Optional;

/**
 * What the values of an argument look like on the wire. Descriptions of the API are made from it; the values themselves
 * are judged by {@link ArgumentType#parse}.
 *
 * @param min of a text its characters, of a number its value, of a list its elements
 * @param max like {@code min}; both are included
 * @param pattern a regular expression of ECMAScript that each text, or each element of a list, matches as a whole
 * @param words the only values, where there are such
 */
public record ArgumentShape(Kind kind, int min, int max, Optional<String> pattern, List<String> words) {

    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        BOOLEAN,
        DATE_TIME,
        JSON_OBJECT,
        /** Values joined with {@code |}. */
        LIST
    }

    /** Any text. */
    public static final ArgumentShape ANY = text(0, Integer.MAX_VALUE);

    static final ArgumentShape BOOLEAN = new ArgumentShape(Kind.BOOLEAN, 0, 0, Optional.empty(), List.of());
    static final ArgumentShape DATE_TIME = new ArgumentShape(Kind.DATE_TIME, 0, 0, Optional.empty(), List.of());
    static final ArgumentShape JSON_OBJECT = new ArgumentShape(Kind.JSON_OBJECT, 0, 0, Optional.empty(), List.of());

    public static ArgumentShape text(int min, int max) {
        return new ArgumentShape(Kind.TEXT, min, max, Optional.empty(), List.of());
    }

    static ArgumentShape wholeNumber(int min, int max) {
        return new ArgumentShape(Kind.WHOLE_NUMBER, min, max, Optional.empty(), List.of());
    }

    public static ArgumentShape oneOf(List<String> words) {
        return new ArgumentShape(Kind.TEXT, 0, Integer.MAX_VALUE, Optional.empty(), words);
    }

    public ArgumentShape matching(String regularExpression) {
        return new ArgumentShape(kind, min, max, Optional.of(regularExpression), words);
    }

    /** A list of 1 to {@code size} values of this shape. */
    ArgumentShape listOf(int size) {
        return new ArgumentShape(Kind.LIST, 1, size, pattern, words);
    }

    /** The same, and the empty text. */
    ArgumentShape orEmpty() {
        return new ArgumentShape(kind, 0, max, pattern.map(some -> "^$|" + some), words);
    }

    /** Whether there is a longest text or greatest number. */
    public boolean isBounded() {
        return max < Integer.MAX_VALUE;
    }
}
