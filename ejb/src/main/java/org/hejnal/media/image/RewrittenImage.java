package org.hejnal.media.image;

/**
 * A picture that was written anew, with a small copy beside it.
 *
 * @param contentType {@code image/jpeg} or {@code image/png}, of both
 * @param width of the picture, in pixels
 * @param height of the picture, in pixels
 */
public record RewrittenImage(String contentType, int width, int height) {}
