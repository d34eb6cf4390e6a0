package org.hejnal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleDatabaseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "postgres\n", "-1\n", "99999999999999999999\n"})
    void whatIsNoProcessIdIsTakenAway(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("postmaster.pid"), text);
        StaleDatabase.stop(folder);
        assertThat(file).doesNotExist();
    }

    /** A shell under the name of the database's program. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void onlyTheDatabaseOfTheFolderIsEnded() throws IOException, InterruptedException {
        Process other = start("elsewhere");
        Process own = start(folder.toString());
        try {
            stop(other);
            assertThat(other.isAlive()).isTrue();
            stop(own);
            assertThat(own.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            other.destroyForcibly();
            own.destroyForcibly();
        }
    }

    private static Process start(String data) throws IOException {
        Path program = Files.createTempDirectory("hejnal").resolve("postgres");
        Files.copy(Path.of("/bin/sh"), program);
        program.toFile().deleteOnExit();
        Objects.requireNonNull(program.getParent()).toFile().deleteOnExit();
        return new ProcessBuilder(program.toString(), "-c", "read line", "-D", data).start();
    }

    private void stop(Process process) throws IOException {
        Files.writeString(folder.resolve("postmaster.pid"), process.pid() + "\n");
        StaleDatabase.stop(folder);
    }
}
