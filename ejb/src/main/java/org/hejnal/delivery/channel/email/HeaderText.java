package org.hejnal.delivery.channel.email;

import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hejnal.platform.OneLine;

/** Text that people have written, on its way into the header of a message. */
final class HeaderText {
    private static final String WORD_BEGIN = "=?";

    /** Of UTF-8 in an encoded word, which is at most 75 characters long (RFC 2047, section 2). */
    private static final int LONGEST_PART = 45;

    private HeaderText() {}

    /** A name for the header {@code To}, in which no mail program finds an encoded word. */
    static String cleanName(String name) {
        return OneLine.of(name).replace(WORD_BEGIN, "= ?");
    }

    /**
     * The text as a mail program shows it again, letter by letter. What only looks like an encoded word is encoded, so
     * that nobody's mail program decodes it.
     */
    static String encode(String text) {
        try {
            return text.contains(WORD_BEGIN) && text.chars().allMatch(character -> character < 128)
                    ? encodedWords(text)
                    : MimeUtility.encodeText(text, "UTF-8", null);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every JVM knows UTF-8.", e);
        }
    }

    private static String encodedWords(String ascii) {
        StringBuilder words = new StringBuilder();
        for (int from = 0; from < ascii.length(); from += LONGEST_PART) {
            byte[] part = ascii.substring(from, Math.min(ascii.length(), from + LONGEST_PART))
                    .getBytes(StandardCharsets.US_ASCII);
            words.append(words.isEmpty() ? "" : " ")
                    .append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(part))
                    .append("?=");
        }
        return words.toString();
    }
}
