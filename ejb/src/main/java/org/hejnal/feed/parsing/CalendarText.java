package org.hejnal.feed.parsing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The text of a calendar file. */
public final class CalendarText {
    private CalendarText() {}

    /**
     * Undoes the folds, which may fall between the octets of a character (RFC 5545, 3.1), and then decodes UTF-8. A byte
     * order mark is passed over.
     *
     * @throws CharacterCodingException if it is not encoded in UTF-8
     */
    public static String decode(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(unfolded(file)))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static byte[] unfolded(byte[] file) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream(file.length);
        for (int at = 0; at < file.length; at++) {
            int fold = foldAt(file, at);
            if (fold == 0) {
                lines.write(file[at]);
            } else {
                at += fold - 1;
            }
        }
        return lines.toByteArray();
    }

    private static int foldAt(byte[] file, int at) {
        int end = file[at] == '\r' && at + 1 < file.length && file[at + 1] == '\n' ? at + 2 : at + 1;
        boolean isEnd = end == at + 2 || file[at] == '\n';
        boolean isFold = isEnd && end < file.length && (file[end] == ' ' || file[end] == '\t');
        return isFold ? end + 1 - at : 0;
    }
}
