package org.hejnal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where tests store things: in the build's folder, so that a failed test can be looked into. */
public final class TestDirectories {
    private TestDirectories() {}

    /** Returns a directory with nothing of earlier tests in it. */
    public static Path empty(String name) {
        Path directory = Path.of(System.getProperty("hejnal.build.directory", "target"), "it", name)
                .toAbsolutePath();
        try {
            deleteAll(directory);
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        if (Files.exists(directory)) {
            for (Path path : list(directory)) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
