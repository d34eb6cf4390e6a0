package org.hejnal.media;

/**
 * A file of a photo that somebody may see.
 *
 * @param contentType {@code image/jpeg} or {@code image/png}
 * @param bytes its length
 * @param version a text that changes with the content, for an entity tag
 * @param storeKey what the store knows it by
 */
public record PhotoFile(String contentType, long bytes, String version, String storeKey) {}
