package org.hejnal.declared;

import java.util.List;
import java.util.Optional;

/**
 * What the values of an argument look like on the wire. Descriptions of the API are made from it; the values themselves
 * are judged by {@link ArgumentType#parse}.
 *
 * @param min of a text its characters, of a number its value, of a list its elements
 * @param max like {@code min}; both are included
 * @param pattern a regular expression of ECMAScript that each text matches as a whole
 * @param words the only values, where there are such
 * @param form what the values look like, in a few words, where kind and limits do not say it
 * @param elements of what a list is made
 */
public record ArgumentShape(
        Kind kind,
        int min,
        int max,
        Optional<String> pattern,
        List<String> words,
        Optional<String> form,
        Optional<Elements> elements) {

    public enum Kind {
        TEXT,
        WHOLE_NUMBER,
        DECIMAL,
        BOOLEAN,
        /** A time of the installation's clocks, {@code YYYY-MM-DD HH:MM:SS}. */
        DATE_TIME,
        /** A date-time of ISO 8601, with or without an offset. */
        ISO_DATE_TIME,
        /** A date of ISO 8601. */
        ISO_DATE,
        JSON_OBJECT,
        LIST
    }

    /**
     * The elements of a list.
     *
     * @param separator what stands between two of them
     */
    public record Elements(ArgumentShape each, String separator) {}

    /** Any text. */
    public static final ArgumentShape ANY = text(0, Integer.MAX_VALUE);

    public static final ArgumentShape BOOLEAN = of(Kind.BOOLEAN);
    public static final ArgumentShape DECIMAL = of(Kind.DECIMAL);
    public static final ArgumentShape ISO_DATE_TIME = of(Kind.ISO_DATE_TIME);
    public static final ArgumentShape ISO_DATE = of(Kind.ISO_DATE);
    static final ArgumentShape DATE_TIME = of(Kind.DATE_TIME);
    static final ArgumentShape JSON_OBJECT = of(Kind.JSON_OBJECT);

    public static ArgumentShape text(int min, int max) {
        return new ArgumentShape(Kind.TEXT, min, max, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public static ArgumentShape wholeNumber(int min, int max) {
        return new ArgumentShape(
                Kind.WHOLE_NUMBER, min, max, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    public static ArgumentShape oneOf(List<String> words) {
        return new ArgumentShape(
                Kind.TEXT, 0, Integer.MAX_VALUE, Optional.empty(), words, Optional.empty(), Optional.empty());
    }

    public ArgumentShape matching(String regularExpression) {
        return new ArgumentShape(kind, min, max, Optional.of(regularExpression), words, form, elements);
    }

    /** The same, with a few words for the reference. */
    public ArgumentShape called(String words) {
        return new ArgumentShape(kind, min, max, pattern, this.words, Optional.of(words), elements);
    }

    /** A list of 1 to {@code size} values of this shape. */
    public ArgumentShape listOf(int size, String separator) {
        Elements made = new Elements(this, separator);
        return new ArgumentShape(Kind.LIST, 1, size, Optional.empty(), List.of(), Optional.empty(), Optional.of(made));
    }

    /** The same, and the empty text. */
    public ArgumentShape orEmpty() {
        return new ArgumentShape(kind, 0, max, pattern.map(some -> "^$|" + some), words, form, elements);
    }

    /** Whether there is a longest text or greatest number. */
    public boolean isBounded() {
        return max < Integer.MAX_VALUE;
    }

    private static ArgumentShape of(Kind kind) {
        return new ArgumentShape(kind, 0, 0, Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }
}
