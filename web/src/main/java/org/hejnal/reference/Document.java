package org.hejnal.reference;

import java.nio.charset.StandardCharsets;
import org.hejnal.http.ContentHash;

/**
 * Something that is the same for everyone until the next start.
 *
 * @param tag a strong validator
 */
public record Document(String contentType, byte[] body, String tag) {

    public static Document html(String text) {
        return of("text/html; charset=utf-8", text);
    }

    public static Document json(String text) {
        return of("application/json; charset=utf-8", text);
    }

    private static Document of(String contentType, String text) {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        return new Document(contentType, body, ContentHash.of(body));
    }
}
