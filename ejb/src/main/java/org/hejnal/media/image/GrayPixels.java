package org.hejnal.media.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * Gray of a file is as bright as the same red, green and blue. {@link java.awt} takes gray in layouts of its own making,
 * such as gray with alpha, for light that is measured, and makes 188 of 128.
 */
final class GrayPixels {
    private GrayPixels() {}

    /** Whether drawing such a picture would brighten it. */
    static boolean isLinear(BufferedImage picture) {
        boolean isGray = picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        return isGray && picture.getType() == BufferedImage.TYPE_CUSTOM;
    }

    /** The same picture in colors, by its samples. */
    static BufferedImage asColors(BufferedImage picture) {
        Raster samples = picture.getRaster();
        int width = picture.getWidth();
        boolean hasAlpha = samples.getNumBands() > 1;
        int shift = Math.max(0, samples.getSampleModel().getSampleSize(0) - 8);
        BufferedImage colors = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_4BYTE_ABGR);
        int[] gray = new int[width];
        int[] alpha = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            samples.getSamples(samples.getMinX(), samples.getMinY() + y, width, 1, 0, gray);
            if (hasAlpha) {
                samples.getSamples(samples.getMinX(), samples.getMinY() + y, width, 1, 1, alpha);
            }
            for (int x = 0; x < width; x++) {
                int level = gray[x] >> shift;
                int opacity = hasAlpha ? alpha[x] >> shift : 0xFF;
                gray[x] = opacity << 24 | level << 16 | level << 8 | level;
            }
            colors.setRGB(0, y, width, 1, gray, 0, width);
        }
        return colors;
    }
}
