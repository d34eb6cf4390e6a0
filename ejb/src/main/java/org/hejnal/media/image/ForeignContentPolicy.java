package org.hejnal.media.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Tells pictures that are something else as well: archives, documents, scripts. What is stored is written anew and would
 * not be that any more; but nobody has such a file by accident, so it is refused.
 */
final class ForeignContentPolicy {
    /** Where readers of PDF, and browsers that guess, look for a beginning. */
    private static final int HEAD = 1024;

    /** The end of central directory, on disk 0 that begins on disk 0 (APPNOTE.TXT of ZIP, 4.3.16). */
    private static final byte[] ZIP_END = bytes("PK\5\6\0\0\0\0");

    private static final int ZIP_REACH = 22 + 0xFFFF;

    private static final List<byte[]> DOCUMENTS = List.of(bytes("%pdf-"), bytes("<html"), bytes("<svg"));

    /** Long enough not to come up by chance. */
    private static final List<byte[]> SCRIPTS = List.of(bytes("<script"), bytes("<?php "), bytes("<?php\n"));

    private ForeignContentPolicy() {}

    /** @throws ImageRefusedException if the file is more than a picture */
    static void check(ByteBuffer file) throws ImageRefusedException {
        if (isScriptInGif(file) || isArchive(file) || isDocument(file) || hasScript(file)) {
            throw new ImageRefusedException(ImageRefusal.FOREIGN_CONTENT);
        }
    }

    /** A GIF that is JavaScript too spells an operator where its width is; no GIF is that wide. */
    private static boolean isScriptInGif(ByteBuffer file) {
        return file.limit() > 8 && file.get(0) == 'G' && isPrintable(file.get(6)) && isPrintable(file.get(7));
    }

    private static boolean isPrintable(byte character) {
        return character >= ' ' && character <= '~';
    }

    private static boolean isArchive(ByteBuffer file) {
        return contains(file, ZIP_END, Math.max(0, file.limit() - ZIP_REACH), file.limit());
    }

    private static boolean isDocument(ByteBuffer file) {
        return DOCUMENTS.stream().anyMatch(beginning -> contains(file, beginning, 0, HEAD));
    }

    private static boolean hasScript(ByteBuffer file) {
        for (int at = 0; at < file.limit(); at++) {
            if (file.get(at) == '<' && isScript(file, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScript(ByteBuffer file, int at) {
        return SCRIPTS.stream().anyMatch(script -> isAt(file, script, at));
    }

    private static boolean contains(ByteBuffer file, byte[] text, int from, int to) {
        for (int at = from; at < Math.min(to, file.limit()); at++) {
            if (isAt(file, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Letters of either case are the same. */
    private static boolean isAt(ByteBuffer file, byte[] text, int at) {
        if (at + text.length > file.limit()) {
            return false;
        }
        for (int index = 0; index < text.length; index++) {
            if (lower(file.get(at + index)) != lower(text[index])) {
                return false;
            }
        }
        return true;
    }

    private static byte lower(byte character) {
        return character >= 'A' && character <= 'Z' ? (byte) (character + 32) : character;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
