package org.hejnal.feed.document;

import java.nio.charset.StandardCharsets;

/** Writes the lines of an iCalendar object (RFC 5545, 3.1). */
final class ContentLines {
    private static final int MAX_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    /** A value that is written as it is: numbers, dates, rules. */
    ContentLines add(String nameAndParameters, String value) {
        fold(nameAndParameters + ":" + value);
        return this;
    }

    /** A value of the type TEXT (3.3.11). */
    ContentLines addText(String name, String value) {
        return add(name, escape(value));
    }

    ContentLines begin(String component) {
        return add("BEGIN", component);
    }

    ContentLines end(String component) {
        return add("END", component);
    }

    byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Characters that no text may hold are left out. */
    private static String escape(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 16);
        value.replace(LINE_END, "\n").replace('\r', '\n').codePoints().forEach(character -> {
            switch (character) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(character);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(character) || character == '\t') {
                        escaped.appendCodePoint(character);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Breaks a line before it has more than 75 octets, and never within a character. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = octets(character);
            if (octets + size > MAX_OCTETS) {
                text.append(LINE_END).append(' ');
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
        text.append(LINE_END);
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
