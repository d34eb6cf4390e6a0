package org.hejnal.media;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of a photo that somebody may see.
 *
 * @param contentType {@code image/jpeg} or {@code image/png}
 * @param bytes its length
 * @param version a text that changes with the content, for an entity tag
 * @param source where it can be read
 */
public record PhotoFile(String contentType, long bytes, String version, Source source) {
    /** Reads the file. */
    @FunctionalInterface
    public interface Source {
        /**
         * Returns the bytes from {@code offset} on, for the caller to close.
         *
         * @throws IOException if the store cannot be read
         */
        InputStream openAt(long offset) throws IOException;
    }
}
