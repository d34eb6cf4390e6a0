package org.hejnal.media.image;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Walks the markers of a JPEG (ITU-T T.81, annex B). A picture ends with its EOI marker; what lies behind, phones put
 * there, and the decoder does not read it. As libjpeg does, it passes over stray bytes between segments, and takes a
 * picture whose data reaches its last rows and whose EOI is missing.
 */
final class JpegStructure {
    private static final int SOS = 0xDA;
    private static final int EOI = 0xD9;
    private static final int APP1 = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** Each scan of a progressive picture costs as much as decoding it; cameras and editors make about ten. */
    private static final int MAX_SCANS = 100;

    private final ByteBuffer file;
    private int width;
    private int height;
    private int scans;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegStructure(ByteBuffer file) {
        this.file = file;
    }

    /** @throws ImageRefusedException if it is cut off, or has no frame, or too many scans */
    static ImageFacts read(ByteBuffer file) throws ImageRefusedException {
        try {
            return new JpegStructure(file).walk();
        } catch (IndexOutOfBoundsException e) {
            throw new ImageRefusedException(ImageRefusal.BROKEN, e);
        }
    }

    private ImageFacts walk() throws ImageRefusedException {
        int at = nextMarker(2);
        while (!isOver(at) && byteAt(at + 1) != EOI) {
            at = nextMarker(afterSegment(byteAt(at + 1), at));
        }
        if (width == 0 || height == 0 || scans == 0) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        return new ImageFacts(ImageFormat.JPEG, width, height, orientation, isOver(at), Optional.empty());
    }

    /** Phones leave the last marker out of panoramas; what has no scan by then is cut off. */
    private boolean isOver(int at) {
        return scans > 0 && at >= file.limit() - 1;
    }

    /** Where 0xFF and a code stand next; there may be fill bytes and strays before them. */
    private int nextMarker(int from) {
        int at = from;
        while (at < file.limit() - 1 && (byteAt(at) != 0xFF || byteAt(at + 1) == 0xFF || byteAt(at + 1) == 0)) {
            at++;
        }
        return at;
    }

    /** Copies a picture and gives it the end that it lacks. The decoder then complains only if data is missing too. */
    static void copyEnded(ByteBuffer file, WritableByteChannel target) throws IOException {
        target.write(file.slice(0, file.limit()));
        target.write(ByteBuffer.wrap(new byte[] {(byte) 0xFF, (byte) EOI}));
    }

    private int afterSegment(int marker, int at) throws ImageRefusedException {
        int length = Short.toUnsignedInt(file.getShort(at + 2));
        int end = at + 2 + length;
        if (isFrame(marker)) {
            frame(at + 4);
        } else if (marker == APP1 && length > EXIF.length + 2) {
            exif(at + 4, end);
        } else if (marker == SOS) {
            countScan();
            return afterScan(end);
        }
        return end;
    }

    /** SOF0 to SOF15; 0xC4, 0xC8 and 0xCC are something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void frame(int content) throws ImageRefusedException {
        if (width != 0) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        height = Short.toUnsignedInt(file.getShort(content + 1));
        width = Short.toUnsignedInt(file.getShort(content + 3));
    }

    private void exif(int content, int end) {
        if (file.slice(content, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
            int tiff = content + EXIF.length;
            orientation = ExifOrientation.of(file.slice(tiff, end - tiff));
        }
    }

    private void countScan() throws ImageRefusedException {
        if (++scans > MAX_SCANS) {
            throw new ImageRefusedException(ImageRefusal.TOO_COSTLY);
        }
    }

    /** In a scan's data, 0xFF is followed by 0 or by a restart marker; anything else ends it. */
    private int afterScan(int from) {
        int at = from;
        while (at < file.limit() - 1 && (byteAt(at) != 0xFF || byteAt(at + 1) == 0 || isRestart(byteAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean isRestart(int marker) {
        return marker >= 0xD0 && marker <= 0xD7;
    }

    private int byteAt(int at) {
        return Byte.toUnsignedInt(file.get(at));
    }
}
