package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/**
 * The base directory of one server: its configuration, deployment, data and log.
 *
 * @param path where it is
 */
public record ServerDirectory(Path path) {
    public Path log() {
        return path.resolve("log").resolve("server.log");
    }

    Path consoleLog() {
        return Folders.create(path.resolve("log")).resolve("console.log");
    }

    /** Returns where the deployment scanner says how it went: {@code deployed} or {@code failed}. */
    Path marker(String state) {
        return path.resolve("deployments").resolve("hejnal.ear." + state);
    }

    /** Lays the application where the server finds it at its start. */
    public void deploy(Path ear) {
        Folders.delete(path.resolve("deployments"));
        Path deployments = Folders.create(path.resolve("deployments"));
        try {
            Files.copy(ear, deployments.resolve("hejnal.ear"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void writePid(long pid) {
        try {
            Files.writeString(pidFile(), Long.toString(pid));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deletePid() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a server that still runs here because what started it was killed. */
    void stopStale(Terminal terminal) {
        if (Files.exists(pidFile())) {
            readPid().flatMap(ProcessHandle::of).filter(this::isServer).ifPresent(process -> {
                terminal.step("Stopping a server that an earlier run has left behind ...");
                Processes.stop(process, Duration.ofSeconds(30));
            });
            deletePid();
        }
    }

    private Optional<Long> readPid() {
        try {
            String pid = Files.readString(pidFile()).strip();
            return pid.matches("[0-9]+") ? Optional.of(Long.valueOf(pid)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A process id may have been given to another program since. */
    private boolean isServer(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("java")
                && process.info()
                        .commandLine()
                        .map(line -> line.contains(path.toString()))
                        .orElse(true);
    }

    private Path pidFile() {
        return path.resolve("server.pid");
    }
}
