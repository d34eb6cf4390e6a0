package org.hejnal.media;

import java.time.Instant;
import org.hejnal.circle.OwnedId;

/**
 * A photo of an event.
 *
 * @param id {@code <circle>_<number>}, under which it is served
 * @param contentType {@code image/jpeg} or {@code image/png}
 * @param bytes of the picture
 * @param width in pixels
 * @param height in pixels
 * @param createdAt when it was added to the event
 */
public record PhotoView(OwnedId id, String contentType, long bytes, int width, int height, Instant createdAt) {}
