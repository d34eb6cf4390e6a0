package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** At most one run command works on a directory. The operating system gives the lock back, however the run ends. */
final class RunLock {
    private RunLock() {}

    /** Returns the held lock, which is to be kept until the end of the run. */
    static FileChannel hold(Path directory) {
        Path file = Folders.create(directory).resolve("run.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new LaunchException(
                        "Hejnał already runs from " + directory + "; stop it with Ctrl-C there first.");
            }
            return channel;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
