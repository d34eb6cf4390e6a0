package org.hejnal.media.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Walks the markers of a JPEG (ITU-T T.81, annex B). A picture ends with its EOI marker; what lies behind, phones put
 * there, and the decoder does not read it.
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
        int at = 2;
        for (int marker = markerAt(at); marker != EOI; marker = markerAt(at)) {
            at = marker == 0xFF ? at + 1 : afterSegment(marker, at);
        }
        if (width == 0 || height == 0 || scans == 0) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        return new ImageFacts(ImageFormat.JPEG, width, height, orientation);
    }

    private int markerAt(int at) throws ImageRefusedException {
        if (byteAt(at) != 0xFF) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        return byteAt(at + 1);
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
        while (byteAt(at) != 0xFF || byteAt(at + 1) == 0 || isRestart(byteAt(at + 1))) {
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
