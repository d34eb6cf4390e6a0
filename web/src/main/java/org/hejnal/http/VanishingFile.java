package org.hejnal.http;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file for what does not fit into memory. The system removes it by itself, even after a crash. */
public final class VanishingFile {
    private VanishingFile() {}

    /**
     * Makes a file to write and read, which is gone when it is closed.
     *
     * @param folder made if it is not there
     * @param prefix what its name begins with
     */
    public static FileChannel open(Path folder, String prefix) throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(
                Files.createTempFile(folder, prefix, null),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }
}
