package org.hejnal.media.image;

import java.awt.color.ICC_Profile;
import java.util.Optional;

/**
 * What a file's own structure says of the picture in it.
 *
 * @param format of the file
 * @param width in pixels, as it is stored
 * @param height in pixels, as it is stored
 * @param orientation how it is to be turned
 * @param isUnended whether its last marker is missing, so that only the decoder can tell whether it is whole
 * @param profile the color profile that its decoder leaves to us
 */
record ImageFacts(
        ImageFormat format,
        int width,
        int height,
        Orientation orientation,
        boolean isUnended,
        Optional<ICC_Profile> profile) {
    ImageFacts(ImageFormat format, int width, int height, Orientation orientation) {
        this(format, width, height, orientation, false, Optional.empty());
    }

    long pixels() {
        return (long) width * height;
    }
}
