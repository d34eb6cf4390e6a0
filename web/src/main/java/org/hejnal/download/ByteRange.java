package org.hejnal.download;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file (RFC 9110, 14.1.2).
 *
 * @param first number of the first byte, from 0
 * @param last number of the last byte; before the first where nothing of the file is wanted
 */
record ByteRange(long first, long last) {
    private static final Pattern FORM = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");
    private static final ByteRange NOTHING = new ByteRange(0, -1);

    /** What a header Range asks for; nothing if it asks for what is not offered, such as several parts. */
    static Optional<ByteRange> find(@Nullable String range, long length) {
        Matcher matcher = FORM.matcher(range == null ? "" : range);
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            return Optional.of(suffix(Long.parseLong(matcher.group(2)), length));
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? length - 1 : Long.parseLong(matcher.group(2));
        return last < first && !matcher.group(2).isEmpty()
                ? Optional.empty()
                : Optional.of(first < length ? new ByteRange(first, Math.min(last, length - 1)) : NOTHING);
    }

    private static ByteRange suffix(long wanted, long length) {
        return wanted == 0 ? NOTHING : new ByteRange(Math.max(0, length - wanted), length - 1);
    }

    boolean isNothing() {
        return last < first;
    }

    long length() {
        return last - first + 1;
    }

    /** The value of Content-Range. */
    String contentRange(long length) {
        return isNothing() ? "bytes */" + length : "bytes " + first + "-" + last + "/" + length;
    }
}
