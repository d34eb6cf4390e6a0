package org.hejnal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads {@code application/x-www-form-urlencoded} text, of a query or a body. What clients should have escaped and did
 * not ({@code |}, {@code [}, raw UTF-8) means itself.
 */
final class FormText {
    private static final int MAX_LATIN_1 = 0xFF;

    private FormText() {}

    /**
     * Reads name-value pairs in order.
     *
     * @param text with each raw byte as the character of the same number, or with decoded characters
     * @throws HttpRefusal with status 400 if an escape is broken or the bytes are not UTF-8
     */
    static List<Parameter> parse(String text) {
        List<Parameter> parameters = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('&', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                ParameterLimit.check(parameters.size() + 1);
                parameters.add(pair(text.substring(start, end)));
            }
            start = end + 1;
        }
        return parameters;
    }

    private static Parameter pair(String text) {
        int equals = text.indexOf('=');
        return equals < 0
                ? new Parameter(decode(text), "")
                : new Parameter(decode(text.substring(0, equals)), decode(text.substring(equals + 1)));
    }

    private static String decode(String text) {
        byte[] bytes = bytes(text);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%') {
                decoded.write(escaped(bytes, i));
                i += 2;
            } else {
                decoded.write(bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return utf8(decoded.toByteArray());
    }

    /** The server hands a query's raw bytes over one by one; a character beyond a byte tells that it has decoded them. */
    private static byte[] bytes(String text) {
        boolean isRaw = text.chars().allMatch(c -> c <= MAX_LATIN_1);
        return text.getBytes(isRaw ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static int escaped(byte[] bytes, int at) {
        int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
        int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new HttpRefusal(400, "A '%' in the parameters is not followed by two hexadecimal digits.");
        }
        return high * 16 + low;
    }

    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
    }

    static HttpRefusal notUtf8() {
        return new HttpRefusal(400, "The request is not encoded in UTF-8.");
    }
}
