package org.hejnal.media.image;

/**
 * What is checked before a picture is decoded.
 *
 * @param maxPixels of the whole picture
 * @param maxSide of its width and of its height, in pixels
 * @param thumbnailSide of the width and height of its small copy, in pixels
 */
public record ImageLimits(long maxPixels, int maxSide, int thumbnailSide) {
    void check(int width, int height) throws ImageRefusedException {
        if (width < 1 || height < 1) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        if (width > maxSide || height > maxSide || (long) width * height > maxPixels) {
            throw new ImageRefusedException(ImageRefusal.TOO_MANY_PIXELS);
        }
    }
}
