package org.hejnal.http;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.Optional;

/** A long entity, in a file that is gone when this is closed. Whoever works with it waits for no client. */
public final class SpooledEntity implements AutoCloseable {
    private static final int BUFFER = 64 * 1024;

    private final FileChannel file;

    private SpooledEntity(FileChannel file) {
        this.file = file;
    }

    /**
     * Takes in the entity of a request to its end.
     *
     * @param maxBytes the longest one that is taken
     * @param digest is given all of its bytes
     * @throws HttpRefusal with status 413 if it is longer, 400 if it does not arrive whole
     */
    public static SpooledEntity receive(HttpServletRequest http, long maxBytes, Optional<MessageDigest> digest) {
        if (http.getContentLengthLong() > maxBytes) {
            throw HttpRefusal.tooLong(maxBytes);
        }
        FileChannel file = open(http);
        try {
            copy(http, file, maxBytes, digest);
            return new SpooledEntity(file);
        } catch (RuntimeException e) {
            close(file);
            throw e;
        }
    }

    /** Its bytes, from the beginning. */
    public InputStream content() {
        try {
            file.position(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Channels.newInputStream(file);
    }

    @Override
    public void close() {
        close(file);
    }

    private static void copy(HttpServletRequest http, FileChannel file, long maxBytes, Optional<MessageDigest> digest) {
        byte[] buffer = new byte[BUFFER];
        long length = 0;
        for (int read = read(http, buffer); read >= 0; read = read(http, buffer)) {
            length += read;
            if (length > maxBytes) {
                throw HttpRefusal.tooLong(maxBytes);
            }
            int bytes = read;
            digest.ifPresent(some -> some.update(buffer, 0, bytes));
            write(file, ByteBuffer.wrap(buffer, 0, bytes));
        }
    }

    private static int read(HttpServletRequest http, byte[] buffer) {
        try {
            return http.getInputStream().read(buffer);
        } catch (IOException e) {
            throw HttpRefusal.notWhole();
        }
    }

    /** A disk that fails is the server's fault and not the client's. */
    private static void write(FileChannel file, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A long entity cannot be kept.", e);
        }
    }

    private static FileChannel open(HttpServletRequest http) {
        File folder = (File) http.getServletContext().getAttribute(ServletContext.TEMPDIR);
        try {
            return VanishingFile.open(folder.toPath(), "entity");
        } catch (IOException e) {
            throw new UncheckedIOException("A long entity cannot be kept in " + folder + ".", e);
        }
    }

    private static void close(FileChannel file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
