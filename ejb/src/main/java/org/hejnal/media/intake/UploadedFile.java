package org.hejnal.media.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hejnal.media.image.ImageRefusal;
import org.hejnal.media.image.ImageRefusedException;

/** Writes what somebody uploads to a file, as far as its limit. */
final class UploadedFile {
    private static final int BUFFER = 16 * 1024;

    private UploadedFile() {}

    /** @throws ImageRefusedException once there are more than {@code limit} bytes, or if they break off */
    static void write(InputStream source, Path target, long limit) throws IOException, ImageRefusedException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        try (OutputStream output = Files.newOutputStream(target)) {
            for (int read = read(source, buffer); read >= 0; read = read(source, buffer)) {
                bytes += read;
                if (bytes > limit) {
                    throw new ImageRefusedException(ImageRefusal.TOO_LONG);
                }
                output.write(buffer, 0, read);
            }
        }
    }

    /** Refuses a file that does not arrive whole: the sender, not the hub, has to mend that. */
    private static int read(InputStream source, byte[] buffer) throws ImageRefusedException {
        try {
            return source.read(buffer);
        } catch (IOException e) {
            throw new ImageRefusedException(ImageRefusal.BROKEN, e);
        }
    }
}
