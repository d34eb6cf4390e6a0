package org.hejnal.media.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Walks the chunks of a WebP (RFC 9649). The size of the canvas and the sizes of the frames are stored apart, so the
 * largest of all is what counts.
 */
final class WebpStructure {
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;

    /** Of a frame in an animation, before the chunks of its picture. */
    private static final int FRAME_HEADER = 16;

    private final ByteBuffer file;
    private int width;
    private int height;
    private boolean hasPicture;
    private Orientation orientation = Orientation.UPRIGHT;

    private WebpStructure(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws ImageRefusedException if it is cut off or has no picture */
    static ImageFacts read(ByteBuffer file) throws ImageRefusedException {
        try {
            return new WebpStructure(file).walk();
        } catch (IndexOutOfBoundsException e) {
            throw new ImageRefusedException(ImageRefusal.BROKEN, e);
        }
    }

    private ImageFacts walk() throws ImageRefusedException {
        chunks(RIFF_HEADER, end(0));
        if (!hasPicture) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        return new ImageFacts(ImageFormat.WEBP, width, height, orientation);
    }

    private void chunks(int from, int to) throws ImageRefusedException {
        for (int at = from; at < to; at = end(at) + (end(at) & 1)) {
            chunk(nameAt(at), at + CHUNK_HEADER, end(at));
        }
    }

    private void chunk(String name, int content, int end) throws ImageRefusedException {
        switch (name) {
            case "VP8X" -> atLeast(threeBytes(content + 4) + 1, threeBytes(content + 7) + 1);
            case "VP8 " -> picture(file.getShort(content + 6) & 0x3FFF, file.getShort(content + 8) & 0x3FFF);
            case "VP8L" -> lossless(file.getInt(content + 1));
            case "ANMF" -> chunks(content + FRAME_HEADER, end);
            case "EXIF" -> orientation = ExifOrientation.of(file.slice(content, end - content));
            default -> {
                // Profiles, XMP and what nobody knows are not kept.
            }
        }
    }

    private void lossless(int bits) {
        picture((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
    }

    private void picture(int pictureWidth, int pictureHeight) {
        hasPicture = true;
        atLeast(pictureWidth, pictureHeight);
    }

    private void atLeast(int otherWidth, int otherHeight) {
        width = Math.max(width, otherWidth);
        height = Math.max(height, otherHeight);
    }

    /** Where a chunk's content ends. */
    private int end(int chunk) throws ImageRefusedException {
        long end = chunk + CHUNK_HEADER + Integer.toUnsignedLong(file.getInt(chunk + 4));
        if (end > file.limit()) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        return (int) end;
    }

    private int threeBytes(int at) {
        return Short.toUnsignedInt(file.getShort(at)) | Byte.toUnsignedInt(file.get(at + 2)) << 16;
    }

    private String nameAt(int at) {
        byte[] name = new byte[4];
        file.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
