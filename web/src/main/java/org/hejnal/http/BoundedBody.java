package org.hejnal.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Reads an entity itself, before anything parses it, so that its limit holds however the entity is framed. */
final class BoundedBody {
    private BoundedBody() {}

    /** @throws HttpRefusal with status 413 if the entity has more than {@code limit} bytes */
    static byte[] read(HttpServletRequest http, int limit) {
        if (http.getContentLengthLong() > limit) {
            throw HttpRefusal.tooLong(limit);
        }
        byte[] body = readUpTo(http, limit + 1);
        if (body.length > limit) {
            throw HttpRefusal.tooLong(limit);
        }
        return body;
    }

    private static byte[] readUpTo(HttpServletRequest http, int limit) {
        try {
            return http.getInputStream().readNBytes(limit);
        } catch (IOException e) {
            throw HttpRefusal.notWhole();
        }
    }
}
