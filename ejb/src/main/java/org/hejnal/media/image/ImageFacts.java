package org.hejnal.media.image;

/**
 * What a file's own structure says of the picture in it.
 *
 * @param format of the file
 * @param width in pixels, as it is stored
 * @param height in pixels, as it is stored
 * @param orientation how it is to be turned
 */
record ImageFacts(ImageFormat format, int width, int height, Orientation orientation) {
    long pixels() {
        return (long) width * height;
    }
}
