package org.hejnal.http.arrival;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether texts are media types as far as the server's parser can read them (RFC 9110, 8.3.1 and 12.5.1). */
final class MediaTypeText {
    private MediaTypeText() {}

    /** One media type; the empty text stands for none. */
    static boolean isOne(String text) {
        return text.isBlank()
                || split(text, ';').filter(MediaTypeText::isReadable).isPresent();
    }

    /** Media types with commas between them; also none at all, and {@code *} as old clients send it. */
    static boolean isList(String text) {
        return split(text, ',')
                .filter(all -> all.stream().allMatch(MediaTypeText::isOne))
                .isPresent();
    }

    private static boolean isReadable(List<String> parts) {
        String type = parts.get(0).strip();
        int slash = type.indexOf('/');
        boolean isType = type.equals("*") || (slash > 0 && slash < type.length() - 1);
        return isType && parts.stream().skip(1).map(String::strip).allMatch(MediaTypeText::isParameter);
    }

    /** Only a weight is looked at by its value. */
    private static boolean isParameter(String text) {
        int equals = text.indexOf('=');
        boolean isWeight = equals > 0 && text.substring(0, equals).strip().equalsIgnoreCase("q");
        return !isWeight || text.substring(equals + 1).strip().matches("[0-9]{0,9}\\.?[0-9]{1,9}|[0-9]{1,9}\\.");
    }

    /** Nothing if a quote does not end. */
    private static Optional<List<String>> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean isQuoted = false;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\\' && isQuoted) {
                at++;
            } else if (character == '"') {
                isQuoted = !isQuoted;
            } else if (character == separator && !isQuoted) {
                parts.add(text.substring(from, at));
                from = at + 1;
            }
        }
        parts.add(text.substring(from));
        return isQuoted ? Optional.empty() : Optional.of(parts);
    }
}
