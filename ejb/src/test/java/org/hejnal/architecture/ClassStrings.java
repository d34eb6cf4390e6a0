package org.hejnal.architecture;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The strings in a class file's pool of constants: text blocks, concatenations, and all, as they were compiled. */
final class ClassStrings {
    private static final int UTF8 = 1;
    private static final int STRING = 8;

    private ClassStrings() {}

    static List<String> of(Path classFile) throws IOException {
        try (InputStream in = Files.newInputStream(classFile)) {
            return read(new DataInputStream(in));
        }
    }

    private static List<String> read(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new HashMap<>();
        List<Integer> strings = new ArrayList<>();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            if (tag == UTF8) {
                texts.put(index, in.readUTF());
            } else if (tag == STRING) {
                strings.add(in.readUnsignedShort());
            } else {
                in.skipNBytes(bytes(tag));
                index += tag == 5 || tag == 6 ? 1 : 0;
            }
        }
        return strings.stream().map(texts::get).toList();
    }

    /** How long an entry is, by the Java Virtual Machine Specification, section 4.4. */
    private static int bytes(int tag) {
        return switch (tag) {
            case 5, 6 -> 8;
            case 15 -> 3;
            case 7, 16, 19, 20 -> 2;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            default -> throw new IllegalStateException("tag " + tag);
        };
    }
}
