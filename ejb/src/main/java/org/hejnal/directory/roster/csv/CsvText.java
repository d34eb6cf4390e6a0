package org.hejnal.directory.roster.csv;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a file, if it is UTF-8. What programs write that it is not is told by name. */
final class CsvText {
    private static final int LOOK = 4;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private CsvText() {}

    /** @throws org.hejnal.platform.InvalidValueException if the beginning shows that it is something else */
    static BufferedReader open(InputStream content) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(content);
        bytes.mark(LOOK);
        byte[] begin = bytes.readNBytes(LOOK);
        bytes.reset();
        if (startsWith(begin, ZIP) || startsWith(begin, OLD_WORKBOOK)) {
            throw CsvRefusal.WORKBOOK.at(1);
        }
        if (startsWith(begin, LITTLE_ENDIAN) || startsWith(begin, BIG_ENDIAN) || hasZero(begin)) {
            throw CsvRefusal.UTF_16.at(1);
        }
        if (startsWith(begin, BOM)) {
            bytes.skipNBytes(BOM.length);
        }
        return new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static boolean startsWith(byte[] text, byte[] begin) {
        return text.length >= begin.length && Arrays.equals(text, 0, begin.length, begin, 0, begin.length);
    }

    private static boolean hasZero(byte[] text) {
        for (byte b : text) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
