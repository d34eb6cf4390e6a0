package org.hejnal.media.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Draws pictures anew. */
final class Redrawing {
    private Redrawing() {}

    /** Turns a picture upright, with transparency only if a pixel has any. */
    static BufferedImage upright(BufferedImage picture, Orientation orientation) {
        int type = isTransparent(picture) ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        if (orientation == Orientation.UPRIGHT && picture.getType() == type) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        BufferedImage drawn = orientation.swapsSides()
                ? new BufferedImage(height, width, type)
                : new BufferedImage(width, height, type);
        draw(
                GrayPixels.isLinear(picture) ? GrayPixels.asColors(picture) : picture,
                drawn,
                orientation.transform(width, height));
        return drawn;
    }

    /** Makes a small copy whose sides have at most so many pixels; halving it in steps keeps it smooth. */
    static BufferedImage fitted(BufferedImage picture, int side) {
        int longest = Math.max(picture.getWidth(), picture.getHeight());
        if (longest <= side) {
            return picture;
        }
        if (longest >= 2 * side) {
            return fitted(scaled(picture, 0.5), side);
        }
        return scaled(picture, (double) side / longest);
    }

    private static BufferedImage scaled(BufferedImage picture, double factor) {
        int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
        BufferedImage drawn = new BufferedImage(width, height, picture.getType());
        draw(
                picture,
                drawn,
                AffineTransform.getScaleInstance(
                        (double) width / picture.getWidth(), (double) height / picture.getHeight()));
        return drawn;
    }

    private static void draw(BufferedImage source, BufferedImage target, AffineTransform transform) {
        Graphics2D graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation(transform));
            graphics.drawImage(source, transform, null);
        } finally {
            graphics.dispose();
        }
    }

    /** Turning moves whole pixels. */
    private static Object interpolation(AffineTransform transform) {
        boolean isTurn = Math.abs(transform.getDeterminant()) == 1;
        return isTurn
                ? RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR
                : RenderingHints.VALUE_INTERPOLATION_BILINEAR;
    }

    private static boolean isTransparent(BufferedImage picture) {
        if (picture.getTransparency() == Transparency.OPAQUE) {
            return false;
        }
        int[] row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            if (Arrays.stream(row).anyMatch(pixel -> pixel >>> 24 != 0xFF)) {
                return true;
            }
        }
        return false;
    }
}
