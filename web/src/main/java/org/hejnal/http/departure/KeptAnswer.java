package org.hejnal.http.departure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.hejnal.http.VanishingFile;
import org.jspecify.annotations.Nullable;
import org.xnio.IoUtils;
import org.xnio.conduits.StreamSinkConduit;

/**
 * The bytes of one answer that its client has not read yet, in a file that the system removes by itself, even after a crash.
 * Used by one thread at a time.
 */
final class KeptAnswer implements AutoCloseable {
    private final Path folder;
    private @Nullable FileChannel file;
    private long written;
    private volatile long sent;

    /** @param folder where the file is made, if there is to be one */
    KeptAnswer(Path folder) {
        this.folder = folder;
    }

    boolean isEmpty() {
        return sent == written;
    }

    long sent() {
        return sent;
    }

    void add(ByteBuffer bytes) throws IOException {
        FileChannel target = file;
        if (target == null) {
            target = VanishingFile.open(folder, "answer");
            file = target;
        }
        while (bytes.hasRemaining()) {
            written += target.write(bytes, written);
        }
    }

    /** Sends what the network takes without waiting. */
    void sendTo(StreamSinkConduit network) throws IOException {
        FileChannel source = file;
        if (source == null) {
            return;
        }
        long position = sent;
        for (long taken = 1; taken > 0 && position < written; position += taken) {
            taken = Math.max(0, network.transferFrom(source, position, written - position));
        }
        sent = position;
    }

    @Override
    public void close() {
        FileChannel open = file;
        if (open != null) {
            IoUtils.safeClose(open);
            file = null;
        }
    }
}
