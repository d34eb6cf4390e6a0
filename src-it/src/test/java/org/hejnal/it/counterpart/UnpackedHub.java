package org.hejnal.it.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.client.HttpCall;
import org.hejnal.launcher.ServerPorts;
import org.jspecify.annotations.Nullable;

/** A hub that was unpacked from the distribution and is started by its own script, with a file of settings. */
final class UnpackedHub implements AutoCloseable {
    private final Path home;
    private final Path folder;
    private final ServerPorts ports = ServerPorts.free();
    private final Path settings;
    private @Nullable Process process;

    /** @param folder where its settings, data and logs lie */
    UnpackedHub(Path home, Path folder, Map<String, String> more) throws IOException {
        this.home = home;
        this.folder = Files.createDirectories(folder);
        Map<String, String> all = new LinkedHashMap<>(more);
        all.put("HEJNAL_DATA", data().toString());
        all.put("HEJNAL_PORT", "" + ports.http());
        all.put("HEJNAL_TLS_PORT", "" + ports.https());
        all.put("HEJNAL_MANAGEMENT_PORT", "" + ports.management());
        all.put("HEJNAL_PUBLIC_URL", baseUrl());
        all.put("HEJNAL_TLS_REQUIRED", "false");
        settings = Files.writeString(
                folder.resolve("hejnal.env"),
                "# Settings of a test.\n\n"
                        + all.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                                .collect(Collectors.joining()));
    }

    /** Unpacks the archive that the build has made. */
    static Path unpack(Path folder) throws IOException, InterruptedException {
        Path archive = InstalledProgram.requireFile(Path.of(System.getProperty("hejnal.archive", "")));
        Process tar = new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).as("tar -xzf " + archive).isZero();
        return folder.resolve(archive.getFileName().toString().replace(".tar.gz", ""));
    }

    String baseUrl() {
        return "http://localhost:" + ports.http();
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What the server has said. */
    String log() throws IOException {
        return Files.readString(folder.resolve("console.log"));
    }

    /** Starts it and returns when it is ready. */
    void start() throws IOException {
        process = command("hejnal-server")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("console.log").toFile())
                .start();
        soon("the hub is ready; see " + folder)
                .atMost(Duration.ofMinutes(4))
                .until(() -> !running().isAlive() || isReady());
        assertThat(running().isAlive()).as("running; see " + folder).isTrue();
    }

    private boolean isReady() {
        try {
            return HttpCall.to("http://127.0.0.1:" + ports.management() + "/health/ready")
                            .send()
                            .statusCode()
                    == 200;
        } catch (AssertionError nobodyListens) {
            return false;
        }
    }

    /** Runs a command of the distribution, and answers its output. */
    String run(int code, String name, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = command(name).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        Process command = builder.start();
        String output = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(command.waitFor()).as(output).isEqualTo(code);
        return output.strip();
    }

    private ProcessBuilder command(String name) {
        ProcessBuilder builder = new ProcessBuilder(
                new ArrayList<>(List.of(home.resolve("bin").resolve(name).toString())));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("HEJNAL_"));
        builder.environment().put("HEJNAL_ENV", settings.toString());
        return builder;
    }

    /** Asks it to end as systemd does, and answers the exit code. */
    int stop() throws InterruptedException {
        running().destroy();
        assertThat(running().waitFor(90, TimeUnit.SECONDS))
                .as("ended; see " + folder)
                .isTrue();
        return running().exitValue();
    }

    private Process running() {
        return Objects.requireNonNull(process, "not started");
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null && process.isAlive()) {
            stop();
        }
    }
}
