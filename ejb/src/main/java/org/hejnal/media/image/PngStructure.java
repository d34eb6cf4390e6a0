package org.hejnal.media.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Walks the chunks of a PNG (ISO/IEC 15948, 5.3). */
final class PngStructure {
    private static final int SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;
    private static final String LAST = "IEND";

    /** What the pixels depend on. */
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", LAST);

    private PngStructure() {}

    /** @throws ImageRefusedException if it does not begin with a header or is cut off */
    static ImageFacts read(ByteBuffer file) throws ImageRefusedException {
        try {
            if (!nameAt(file, SIGNATURE).equals("IHDR")) {
                throw new ImageRefusedException(ImageRefusal.BROKEN);
            }
            int width = file.getInt(SIGNATURE + 8);
            int height = file.getInt(SIGNATURE + 12);
            int at = SIGNATURE;
            while (!nameAt(file, at).equals(LAST)) {
                at = end(file, at);
            }
            end(file, at);
            return new ImageFacts(ImageFormat.PNG, width, height, Orientation.UPRIGHT);
        } catch (IndexOutOfBoundsException e) {
            throw new ImageRefusedException(ImageRefusal.BROKEN, e);
        }
    }

    /**
     * Copies what the pixels depend on. The decoder would inflate texts and profiles of any length into memory, whether
     * somebody wants them or not.
     *
     * @param file one that was read before without complaint
     */
    static void copyNeeded(ByteBuffer file, WritableByteChannel target) throws IOException, ImageRefusedException {
        target.write(file.slice(0, SIGNATURE));
        String name = "";
        for (int at = SIGNATURE; !name.equals(LAST); at = end(file, at)) {
            name = nameAt(file, at);
            if (NEEDED.contains(name)) {
                target.write(file.slice(at, end(file, at) - at));
            }
        }
    }

    private static String nameAt(ByteBuffer file, int chunk) {
        byte[] name = new byte[4];
        file.get(chunk + 4, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static int end(ByteBuffer file, int chunk) throws ImageRefusedException {
        long end = chunk + CHUNK_FRAME + Integer.toUnsignedLong(file.getInt(chunk));
        if (end > file.limit()) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        return (int) end;
    }
}
