package org.hejnal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A program that a machine may have. What needs it is reported as skipped, with the reason, on a machine without; it fails
 * there if the variable {@code HEJNAL_TEST_SKIP} is {@code never}.
 */
public final class InstalledProgram {
    private static final Pattern FOLDERS = Pattern.compile(Pattern.quote(File.pathSeparator));

    private static final boolean IS_REQUIRED = "never".equals(System.getenv("HEJNAL_TEST_SKIP"));

    private InstalledProgram() {}

    /** Returns the first of the names that is found on the {@code PATH}; skips the test, or fails it, if none is. */
    public static Path require(String... names) {
        Optional<Path> found = Arrays.stream(names)
                .map(InstalledProgram::find)
                .flatMap(Optional::stream)
                .findFirst();
        String missing = "not found on the PATH: " + String.join(", ", names);
        if (IS_REQUIRED) {
            assertThat(found).as(missing).isPresent();
        }
        assumeThat(found).as(missing).isPresent();
        return found.orElseThrow();
    }

    /** Returns a file that not every build makes; skips the test, or fails it, if it is not there. */
    public static Path requireFile(Path file) {
        boolean isThere = Files.isRegularFile(file);
        String missing = "not made by this build: " + file;
        if (IS_REQUIRED) {
            assertThat(isThere).as(missing).isTrue();
        }
        assumeThat(isThere).as(missing).isTrue();
        return file;
    }

    private static Optional<Path> find(String name) {
        return FOLDERS.splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
