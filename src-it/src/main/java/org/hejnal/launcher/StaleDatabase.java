package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL that still runs on a data folder because what started it was killed. */
final class StaleDatabase {
    private StaleDatabase() {}

    /** The first of PostgreSQL's processes, which the others are children of. */
    static Optional<ProcessHandle> find(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        return Files.exists(pidFile) ? find(data, pidFile) : Optional.empty();
    }

    static void stop(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.exists(pidFile)) {
            find(data, pidFile).ifPresent(process -> Processes.stop(process, Duration.ofSeconds(15)));
            delete(pidFile);
        }
    }

    /** A crash can leave anything in the file. */
    private static Optional<ProcessHandle> find(Path data, Path pidFile) {
        return firstLine(pidFile)
                .map(String::strip)
                .filter(pid -> pid.matches("[0-9]{1,10}"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(process -> isDatabase(process, data));
    }

    /** A process id may have been given to another program since, also to a PostgreSQL with other data. */
    private static boolean isDatabase(ProcessHandle process, Path data) {
        return process.info().command().orElse("").endsWith("postgres")
                && process.info()
                        .commandLine()
                        .map(line -> line.contains(data.toString()))
                        .orElse(true);
    }

    private static Optional<String> firstLine(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
