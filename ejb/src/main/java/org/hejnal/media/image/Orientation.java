package org.hejnal.media.image;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/** How a stored picture is turned, by the numbers of Exif 3.0, tag 0x0112. */
enum Orientation {
    UPRIGHT(1, false, false, false),
    MIRRORED(2, true, false, false),
    UPSIDE_DOWN(3, true, true, false),
    MIRRORED_UPSIDE_DOWN(4, false, true, false),
    TRANSPOSED(5, false, false, true),
    TURNED_LEFT(6, true, false, true),
    TRANSVERSED(7, true, true, true),
    TURNED_RIGHT(8, false, true, true);

    private final int code;
    private final boolean flipsX;
    private final boolean flipsY;
    private final boolean swapsSides;

    Orientation(int code, boolean flipsX, boolean flipsY, boolean swapsSides) {
        this.code = code;
        this.flipsX = flipsX;
        this.flipsY = flipsY;
        this.swapsSides = swapsSides;
    }

    /** A number that is not defined means nothing. */
    static Orientation of(int code) {
        return Arrays.stream(values())
                .filter(one -> one.code == code)
                .findFirst()
                .orElse(UPRIGHT);
    }

    boolean swapsSides() {
        return swapsSides;
    }

    /** Moves the pixels of a stored picture of this size to where they belong. */
    AffineTransform transform(int width, int height) {
        int shownWidth = swapsSides ? height : width;
        int shownHeight = swapsSides ? width : height;
        AffineTransform transform = new AffineTransform(
                flipsX ? -1 : 1, 0, 0, flipsY ? -1 : 1, flipsX ? shownWidth : 0, flipsY ? shownHeight : 0);
        if (swapsSides) {
            transform.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
        }
        return transform;
    }
}
