package org.hejnal.it.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.it.TestDirectories;

/** The script in the hands of a user who has a home of their own. */
public final class CommandLine {
    private static final Path SCRIPT =
            Path.of("..", "wildfly-config", "bin", "hejnal").toAbsolutePath().normalize();

    private final Path home;
    private final List<String> shell;
    private final Map<String, String> environment = new HashMap<>();

    /** What became of a run. */
    public record Outcome(int code, String out, String err) {
        /** Fails if the code is another one. */
        public Outcome endsWith(int expected) {
            assertThat(code).as("%s%n%s", out, err).isEqualTo(expected);
            return this;
        }
    }

    /**
     * @param name of a home that nobody else has
     * @param shell what runs the script; without it the script chooses
     */
    public CommandLine(String name, String... shell) {
        home = TestDirectories.empty("command-line-" + name);
        this.shell = List.of(shell);
        environment.put("HOME", home.toString());
        environment.put("LANG", "en_GB.UTF-8");
        environment.put("PATH", SCRIPT.getParent() + ":" + System.getenv("PATH"));
    }

    /** Where the user is at home and everything runs. */
    public Path home() {
        return home;
    }

    /** Sets a variable of the environment. */
    public CommandLine with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Writes a profile as if the user had signed in. */
    public CommandLine signedIn(String url, String consumerKey, String consumerSecret) {
        try {
            Path file = credentials();
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "[default]\nurl = " + url + "\nconsumer_key = " + consumerKey + "\nconsumer_secret = "
                            + consumerSecret + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file with the keys. */
    public Path credentials() {
        return home.resolve(".config/hejnal/credentials");
    }

    public Outcome run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs the script with something to read. */
    public Outcome runWith(String input, String... arguments) {
        List<String> command = new ArrayList<>(shell);
        command.add(SCRIPT.toString());
        command.addAll(List.of(arguments));
        return execute(input, command);
    }

    /** Runs lines of a shell, which find the script by its name. */
    public Outcome shell(String input, String lines) {
        return execute(input, List.of("sh", "-c", lines));
    }

    /** Runs lines of bash, which find the script by its name. */
    public Outcome bash(String lines) {
        return execute("", List.of("bash", "-c", lines));
    }

    /** Starts the script for a test that answers what it asks. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(shell);
        command.add(SCRIPT.toString());
        command.addAll(List.of(arguments));
        return prepared(command).redirectError(home.resolve("err").toFile()).start();
    }

    private ProcessBuilder prepared(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("HEJNAL_"));
        builder.environment().remove("XDG_CONFIG_HOME");
        builder.environment().putAll(environment);
        return builder;
    }

    private Outcome execute(String input, List<String> command) {
        try {
            Path in = Files.writeString(Files.createTempFile(home, "in", ""), input);
            Path out = Files.createTempFile(home, "out", "");
            Path err = Files.createTempFile(home, "err", "");
            int code = prepared(command)
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new Outcome(
                    code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
