package org.hejnal.it.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.TestDirectories;
import org.jspecify.annotations.Nullable;

/** Clients in JavaScript with what they use from npm, installed once in the build's folder. */
public final class NodeProject {
    private static final List<String> FILES =
            List.of("package.json", "package-lock.json", "call.js", "familywall.js", "familywall-echo.js");
    private static @Nullable NodeProject installed;

    private final Path folder = TestDirectories.empty("node");

    private NodeProject() {}

    /** Skips the test where there is no npm. */
    public static synchronized NodeProject installed() {
        Path npm = InstalledProgram.require("npm");
        NodeProject project = installed;
        if (project == null) {
            project = new NodeProject();
            project.install(npm);
            installed = project;
        }
        return project;
    }

    private void install(Path npm) {
        Path source = Path.of(System.getProperty("basedir", "")).resolve("src/test/node");
        FILES.forEach(file -> copy(source.resolve(file), folder.resolve(file)));
        execute(npm.toString(), "ci", "--ignore-scripts", "--no-audit", "--no-fund");
    }

    /** Runs a script in a process of its own and returns what it prints. */
    public String run(String script, String argument) {
        return execute("node", script, argument);
    }

    private String execute(String... command) {
        Path errors = folder.resolve("errors.txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor())
                    .as("%s: %s", command[0], Files.readString(errors))
                    .isZero();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
