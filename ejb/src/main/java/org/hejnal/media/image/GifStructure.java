package org.hejnal.media.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks the blocks of a GIF (GIF89a specification). Only its first frame will be decoded, however many there are. */
final class GifStructure {
    private static final int HEADER = 13;
    private static final int EXTENSION = 0x21;
    private static final int FRAME = 0x2C;
    private static final int TRAILER = 0x3B;
    private static final int DESCRIPTOR = 10;

    private final ByteBuffer file;
    private int width;
    private int height;

    private GifStructure(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws ImageRefusedException if it is cut off or has no frame */
    static ImageFacts read(ByteBuffer file) throws ImageRefusedException {
        try {
            return new GifStructure(file).walk();
        } catch (IndexOutOfBoundsException e) {
            throw new ImageRefusedException(ImageRefusal.BROKEN, e);
        }
    }

    private ImageFacts walk() throws ImageRefusedException {
        int at = HEADER + colors(file.get(10));
        for (int block = byteAt(at); block != TRAILER; block = byteAt(at)) {
            at = afterBlock(block, at);
        }
        if (width == 0 || height == 0) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        return new ImageFacts(ImageFormat.GIF, width, height, Orientation.UPRIGHT);
    }

    private int afterBlock(int block, int at) throws ImageRefusedException {
        return switch (block) {
            case EXTENSION -> afterData(at + 2);
            case FRAME -> afterFrame(at);
            default -> throw new ImageRefusedException(ImageRefusal.BROKEN);
        };
    }

    private int afterFrame(int at) {
        if (width == 0) {
            width = Short.toUnsignedInt(file.getShort(at + 5));
            height = Short.toUnsignedInt(file.getShort(at + 7));
        }
        int codeSize = at + DESCRIPTOR + colors(file.get(at + 9));
        return afterData(codeSize + 1);
    }

    /** Data comes in pieces of up to 255 bytes behind their length; an empty one is the last. */
    private int afterData(int from) {
        int at = from;
        while (byteAt(at) != 0) {
            at += byteAt(at) + 1;
        }
        return at + 1;
    }

    /** Bytes of the table of colours that packed fields announce. */
    private static int colors(byte packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << ((packed & 7) + 1);
    }

    private int byteAt(int at) {
        return Byte.toUnsignedInt(file.get(at));
    }
}
