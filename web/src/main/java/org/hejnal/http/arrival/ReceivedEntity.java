package org.hejnal.http.arrival;

import io.undertow.connector.ByteBufferPool;
import io.undertow.connector.PooledByteBuffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.http.VanishingFile;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;

/**
 * The bytes of one entity: the first {@value #BUFFERS_IN_MEMORY} buffers of the server's pool in memory, the rest in a file
 * that the system removes by itself, even after a crash. Used by one thread at a time.
 */
final class ReceivedEntity implements AutoCloseable {
    static final int BUFFERS_IN_MEMORY = 4;

    private final ByteBufferPool pool;
    private final Path folder;
    private final List<PooledByteBuffer> full = new ArrayList<>();
    private @Nullable PooledByteBuffer current;
    private @Nullable FileChannel file;
    private long length;

    /** @param folder where the file is made, if there is to be one */
    ReceivedEntity(ByteBufferPool pool, Path folder) {
        this.pool = pool;
        this.folder = folder;
    }

    /** Where the next bytes go; there is room in it. */
    ByteBuffer room() throws IOException {
        PooledByteBuffer buffer = current;
        if (buffer == null) {
            buffer = pool.allocate();
            current = buffer;
        } else if (!buffer.getBuffer().hasRemaining()) {
            putAside(buffer);
            return room();
        }
        return buffer.getBuffer();
    }

    void received(int bytes) {
        length += bytes;
    }

    long length() {
        return length;
    }

    /** Gives back a buffer that nothing has arrived in, for as long as nothing arrives. */
    void rest() {
        PooledByteBuffer buffer = current;
        if (buffer != null && buffer.getBuffer().position() == 0) {
            buffer.close();
            current = null;
        }
    }

    /** Hands the bytes over in their order; whoever takes them closes them. */
    PooledByteBuffer[] take() throws IOException {
        rest();
        PooledByteBuffer last = current;
        if (last != null) {
            putAside(last);
        }
        FileChannel spooled = file;
        if (spooled != null) {
            full.add(new MappedBuffer(spooled.map(MapMode.READ_ONLY, 0, spooled.size())));
            spooled.close();
            file = null;
        }
        PooledByteBuffer[] taken = full.toArray(PooledByteBuffer[]::new);
        full.clear();
        return taken;
    }

    private void putAside(PooledByteBuffer buffer) throws IOException {
        buffer.getBuffer().flip();
        if (full.size() < BUFFERS_IN_MEMORY) {
            full.add(buffer);
        } else {
            write(buffer.getBuffer());
            buffer.close();
        }
        current = null;
    }

    /** A disk that fails is the server's fault and not the client's, so it is no {@link IOException} here. */
    private void write(ByteBuffer bytes) {
        try {
            FileChannel target = file;
            if (target == null) {
                target = VanishingFile.open(folder, "entity");
                file = target;
            }
            while (bytes.hasRemaining()) {
                target.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A long entity cannot be kept in " + folder + ".", e);
        }
    }

    @Override
    public void close() {
        PooledByteBuffer buffer = current;
        if (buffer != null) {
            buffer.close();
            current = null;
        }
        full.forEach(PooledByteBuffer::close);
        full.clear();
        FileChannel spooled = file;
        if (spooled != null) {
            IoUtils.safeClose(spooled);
            file = null;
        }
    }

    /** The file's bytes; the pages are the system's, which takes them back when nobody refers to them. */
    private static final class MappedBuffer implements PooledByteBuffer {
        private @Nullable ByteBuffer bytes;

        MappedBuffer(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public ByteBuffer getBuffer() {
            ByteBuffer open = bytes;
            if (open == null) {
                throw new IllegalStateException("The buffer is closed.");
            }
            return open;
        }

        @Override
        public void close() {
            bytes = null;
        }

        @Override
        public boolean isOpen() {
            return bytes != null;
        }
    }
}
