package org.hejnal.media.intake;

/**
 * A photo whose files are in the store, and that no row names yet. Unless it is attached within an hour, they go.
 *
 * @param storeKey key of the picture, 32 letters and digits
 * @param thumbnailKey key of its small copy
 * @param contentType {@code image/jpeg} or {@code image/png}, of both files
 * @param sha256 of the picture, in hex
 * @param bytes of the picture
 * @param thumbnailBytes of the small copy
 * @param width of the picture, in pixels, the right way up
 * @param height of the picture, in pixels
 */
public record PreparedPhoto(
        String storeKey,
        String thumbnailKey,
        String contentType,
        String sha256,
        long bytes,
        long thumbnailBytes,
        int width,
        int height) {
    /** What it takes of a circle's quota. */
    public long allBytes() {
        return bytes + thumbnailBytes;
    }
}
