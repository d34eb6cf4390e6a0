package org.hejnal.it.events2;

import java.util.List;
import java.util.Optional;

/** Values that are not of a type, by the words that {@code facts.txt} has for types. */
final class BadValues {
    private BadValues() {}

    /** What no argument of the type may be; not for {@code body}, {@link #ofKey} is for what is inside. */
    static List<String> ofArgument(String type) {
        return switch (nameOf(type)) {
            case "id", "group" -> List.of("x".repeat(33), "a|b", "a\0b");
            case "text" -> List.of("ż".repeat(limitOf(type) + 1), "a\0b");
            case "user" -> List.of("x", "-1", "1.0", "1|2", "9".repeat(19));
            case "users" -> List.of("x", "1|", "|1", "1,2", "1|x");
            case "sequence" -> List.of("x", "-1", "9223372036854775808", "1|2");
            case "boolean" -> List.of("1", "TRUE", "yes", "true ");
            case "integer" -> List.of("0", "" + (limitOf(type) + 1), "-1", "1.5", "x", "99999999999");
            case "time" ->
                List.of(
                        "tomorrow",
                        "2026-02-30",
                        "2026-11-22 24:00:00",
                        "2026-11-22T08:00:00",
                        "2026-11-22 08:00",
                        "1");
            case "object" -> List.of("x", "[]", "1", "null", "{", "{} {}");
            case "selector" -> List.of("|", "id|", "id||id", "id[", "id[id", "id]", "id[]", "id name", "*");
            case "body" -> List.of("x", "[]", "1", "null", "{", "{\"colour\": 1}");
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** What is of the type and yet nothing's id; absent for types that name nothing. */
    static Optional<String> unknown(String type) {
        return switch (type) {
            case "id", "text(64)" -> Optional.of("unknown");
            case "user", "users" -> Optional.of("999999999999999999");
            default -> Optional.empty();
        };
    }

    /** JSON that no key of the type may have. */
    static List<String> ofKey(String type) {
        return switch (nameOf(type)) {
            case "anything" -> List.of();
            case "id" -> List.of("1", "true", "[]", "{}", "\"\"", "\"a|b\"", string("x".repeat(33)));
            case "text" -> List.of("1", "true", "[]", "{}", "\"\"", string("x".repeat(limitOf(type) + 1)));
            case "reference" ->
                List.of("1", "true", "[]", "{}", "{\"id\": 1}", "{\"id\": null}", string("x".repeat(65)));
            case "users" -> List.of("1", "{}", "\"1\"", "[1]", "[null]", "[\"x\"]", "[{}]");
            case "langdict" ->
                List.of(
                        "1",
                        "[]",
                        "\"x\"",
                        "{\"de\": \"x\"}",
                        "{\"pl\": 1}",
                        "{\"pl\": \"\"}",
                        "{\"en\": " + string("ż".repeat(limitOf(type) + 1)) + "}");
            case "boolean" -> List.of("1", "\"true\"", "[]", "{}");
            case "count" -> List.of("\"1\"", "-1", "1.5", "2147483648", "true", "[]");
            case "time" -> List.of("1", "true", "\"\"", "\"tomorrow\"", "\"2026-02-30\"", "\"2026-11-22T08:00:00\"");
            case "word" -> List.of("1", "\"\"", "\"gossip\"", "[]");
            case "location" ->
                List.of(
                        "1",
                        "\"Kraków\"",
                        "[]",
                        "{\"country\": \"PL\"}",
                        "{\"city\": 1}",
                        "{\"city\": " + string("x".repeat(101)) + "}",
                        "{\"address\": " + string("x".repeat(201)) + "}",
                        "{\"geo_lat\": 90.1, \"geo_long\": 0}",
                        "{\"geo_lat\": 0, \"geo_long\": -180.1}",
                        "{\"geo_lat\": \"50\", \"geo_long\": 0}",
                        "{\"geo_lat\": 50}");
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static String nameOf(String type) {
        return type.replaceFirst("\\(.*", "");
    }

    /** The last number in the brackets. */
    private static int limitOf(String type) {
        return Integer.parseInt(type.replaceFirst(".*?(\\d+)\\)$", "$1"));
    }

    private static String string(String text) {
        return '"' + text + '"';
    }
}
