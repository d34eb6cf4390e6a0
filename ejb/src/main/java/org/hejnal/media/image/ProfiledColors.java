package org.hejnal.media.image;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.WritableRaster;

/** Turns the colors of a profile into those of sRGB, a few rows at a time, in the picture itself. */
final class ProfiledColors {
    private static final int ROWS = 32;
    private static final int[] COLORS = {0, 1, 2};

    private ProfiledColors() {}

    /** A profile that the color management cannot use leaves the picture as it is. */
    static void convert(BufferedImage picture, ICC_Profile profile) {
        ICC_Profile[] profiles = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
        ColorConvertOp conversion = new ColorConvertOp(profiles, null);
        int width = picture.getWidth();
        WritableRaster all = picture.getRaster();
        try {
            for (int y = 0; y < picture.getHeight(); y += ROWS) {
                int rows = Math.min(ROWS, picture.getHeight() - y);
                WritableRaster strip = all.createWritableChild(0, y, width, rows, 0, 0, COLORS);
                strip.setRect(conversion.filter(strip, null));
            }
        } catch (CMMException | IllegalArgumentException e) {
            // The first rows tell: nothing has been converted yet.
            return;
        }
    }
}
