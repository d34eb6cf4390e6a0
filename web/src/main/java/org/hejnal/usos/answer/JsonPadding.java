package org.hejnal.usos.answer;

/** JSON as a call of a function (JSONP). */
final class JsonPadding {
    private JsonPadding() {}

    /** JSON allows two line separators in strings that older JavaScript does not. */
    static String wrap(String callback, String json) {
        return callback + "(" + json.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + ");";
    }
}
