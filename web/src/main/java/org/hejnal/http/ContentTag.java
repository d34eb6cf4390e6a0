package org.hejnal.http;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A strong entity tag (RFC 9110, 8.8.3).
 *
 * @param value with its quotes
 */
public record ContentTag(String value) {
    public static ContentTag of(String version) {
        return new ContentTag('"' + version + '"');
    }

    /** Whether a header If-None-Match names it, so that the client has the content (RFC 9110, 13.1.2). */
    public boolean isIn(@Nullable String ifNoneMatch) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(value));
    }

    /** Whether a header If-Range lets a part be sent; a date does not, since none is given out (RFC 9110, 13.1.5). */
    public boolean allowsRange(@Nullable String ifRange) {
        return ifRange == null || ifRange.strip().equals(value);
    }
}
