package org.hejnal.media.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.media.store.PhotoStore;

/** The files that one photo takes while it is worked on; those that were not moved elsewhere go in the end. */
final class WorkFiles implements AutoCloseable {
    private final List<Path> files = new ArrayList<>();

    WorkFiles(PhotoStore store) throws IOException {
        for (int index = 0; index < 3; index++) {
            files.add(store.createWorkFile());
        }
    }

    /** As it came in. */
    Path source() {
        return files.get(0);
    }

    /** Written anew. */
    Path picture() {
        return files.get(1);
    }

    /** The small copy. */
    Path thumbnail() {
        return files.get(2);
    }

    @Override
    public void close() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
