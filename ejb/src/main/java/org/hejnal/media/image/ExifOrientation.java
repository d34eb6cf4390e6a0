package org.hejnal.media.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds the orientation in a TIFF structure as Exif 3.0 (4.5.2) lays it out, and nothing else. */
final class ExifOrientation {
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int HEADER = 8;

    private ExifOrientation() {}

    /** Damaged or missing data means upright: it is not worth a refusal. */
    static Orientation of(ByteBuffer tiff) {
        if (tiff.remaining() < HEADER) {
            return Orientation.UPRIGHT;
        }
        ByteBuffer ordered = tiff.slice();
        ordered.order(ordered.get(0) == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
        int directory = ordered.getInt(4);
        if (directory < HEADER || directory > ordered.limit() - 2) {
            return Orientation.UPRIGHT;
        }
        return inDirectory(ordered, directory);
    }

    private static Orientation inDirectory(ByteBuffer tiff, int directory) {
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int index = 0, at = directory + 2; index < entries && at <= tiff.limit() - ENTRY; index++, at += ENTRY) {
            if (Short.toUnsignedInt(tiff.getShort(at)) == TAG) {
                return Orientation.of(Short.toUnsignedInt(tiff.getShort(at + 8)));
            }
        }
        return Orientation.UPRIGHT;
    }
}
