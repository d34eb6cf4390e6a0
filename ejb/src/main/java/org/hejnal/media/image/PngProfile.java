package org.hejnal.media.image;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The color profile in a PNG's iCCP chunk (ISO/IEC 15948, 11.3.3.3). */
final class PngProfile {
    private static final int LONGEST_NAME = 79;

    /** Profiles of screens and cameras have a few kilobytes. One that is longer is passed over, never inflated whole. */
    private static final int MAX_BYTES = 1024 * 1024;

    private PngProfile() {}

    /** A profile of red, green and blue; nothing if it is damaged, too long, or of other colors. */
    static Optional<ICC_Profile> read(ByteBuffer chunk) {
        int name = 0;
        while (name <= LONGEST_NAME && name < chunk.limit() && chunk.get(name) != 0) {
            name++;
        }
        if (name > LONGEST_NAME || name + 2 > chunk.limit()) {
            return Optional.empty();
        }
        try {
            ICC_Profile profile = ICC_Profile.getInstance(inflated(chunk.slice(name + 2, chunk.limit() - name - 2)));
            return Optional.of(profile).filter(known -> known.getColorSpaceType() == ColorSpace.TYPE_RGB);
        } catch (DataFormatException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] inflated(ByteBuffer packed) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[MAX_BYTES + 1];
            int length = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(bytes, length, bytes.length - length);
                length += more;
                if (more == 0 || length > MAX_BYTES) {
                    throw new DataFormatException("It is cut off or too long.");
                }
            }
            return Arrays.copyOf(bytes, length);
        } finally {
            inflater.end();
        }
    }
}
