package org.hejnal.download;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.hejnal.media.PhotoFile;
import org.hejnal.media.PhotoService;

/** Sends a part of a photo from the disk, a few kilobytes at a time. */
record PhotoStream(PhotoService photos, PhotoFile photo, ByteRange range) implements StreamingOutput {
    private static final int BUFFER = 16 * 1024;

    @Override
    public void write(OutputStream target) throws IOException {
        try (InputStream source = photos.open(photo, range.first())) {
            byte[] buffer = new byte[BUFFER];
            for (long left = range.length(); left > 0; ) {
                int read = source.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("The file of a photo is shorter than it was.");
                }
                target.write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
