package org.hejnal.media.image;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks the chunks of a PNG (ISO/IEC 15948, 5.3). */
final class PngStructure {
    private static final int SIGNATURE = 8;
    private static final int CHUNK_FRAME = 12;
    private static final String LAST = "IEND";

    /** What the pixels depend on. */
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", LAST);

    /** How the pixels are meant; the decoder does not heed it. */
    private static final Set<String> DESCRIPTIONS = Set.of("iCCP", "eXIf");

    private PngStructure() {}

    /** @throws ImageRefusedException if it does not begin with a header or is cut off */
    static ImageFacts read(ByteBuffer file) throws ImageRefusedException {
        try {
            if (!nameAt(file, SIGNATURE).equals("IHDR")) {
                throw new ImageRefusedException(ImageRefusal.BROKEN);
            }
            int width = file.getInt(SIGNATURE + 8);
            int height = file.getInt(SIGNATURE + 12);
            Map<String, ByteBuffer> chunks = described(file);
            Orientation orientation = Optional.ofNullable(chunks.get("eXIf"))
                    .map(ExifOrientation::of)
                    .orElse(Orientation.UPRIGHT);
            Optional<ICC_Profile> profile =
                    Optional.ofNullable(chunks.get("iCCP")).flatMap(PngProfile::read);
            return new ImageFacts(ImageFormat.PNG, width, height, orientation, false, profile);
        } catch (IndexOutOfBoundsException e) {
            throw new ImageRefusedException(ImageRefusal.BROKEN, e);
        }
    }

    /** The first chunk of each kind that says how the pixels are meant. */
    private static Map<String, ByteBuffer> described(ByteBuffer file) throws ImageRefusedException {
        Map<String, ByteBuffer> chunks = new HashMap<>();
        String name = "";
        for (int at = SIGNATURE; !name.equals(LAST); ) {
            name = nameAt(file, at);
            int end = end(file, at);
            if (DESCRIPTIONS.contains(name)) {
                chunks.putIfAbsent(name, file.slice(at + 8, end - at - CHUNK_FRAME));
            }
            at = end;
        }
        return chunks;
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
