package org.hejnal.launcher;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** One WildFly in a process of its own, with the application deployed. */
public class ServerProcess {
    private static final Duration TIME_TO_BOOT = Duration.ofMinutes(5);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final ServerDirectory directory;
    private final Process process;

    private ServerProcess(ServerDirectory directory, Process process) {
        this.directory = directory;
        this.process = process;
    }

    /**
     * Starts the server, and does not wait for it.
     *
     * @param javaOptions options of the virtual machine, for example {@code -Duser.timezone=America/New_York}, and the
     *     {@linkplain ServerPorts#arguments ports}
     */
    public static ServerProcess launch(
            Distribution distribution, ServerDirectory directory, ServerSettings settings, List<String> javaOptions) {
        directory.deploy(distribution.ear());
        ProcessBuilder builder = new ProcessBuilder(command(distribution, directory, javaOptions))
                .redirectErrorStream(true)
                .redirectOutput(directory.consoleLog().toFile());
        builder.environment().putAll(settings.environment());
        Process process = Processes.start(builder);
        directory.writePid(process.pid());
        return new ServerProcess(directory, process);
    }

    private static List<String> command(
            Distribution distribution, ServerDirectory directory, List<String> javaOptions) {
        List<String> options = new ArrayList<>(List.of("-Xms256m", "-Xmx1g", "-Dfile.encoding=UTF-8"));
        options.addAll(javaOptions);
        return StandaloneCommandBuilder.of(distribution.wildfly())
                .setBaseDirectory(directory.path())
                .setServerConfiguration("standalone-full.xml")
                .addJavaOptions(options)
                .build();
    }

    /** Returns when the application is deployed and answers. */
    public void awaitReady() {
        long deadline = System.nanoTime() + TIME_TO_BOOT.toNanos();
        while (!Files.exists(directory.marker("deployed"))) {
            if (Processes.awaitEnd(process.toHandle(), BETWEEN_LOOKS)) {
                throw failed("The server ended while it was starting");
            }
            if (Files.exists(directory.marker("failed"))) {
                String end = stop() ? "" : ", and the server did not end when it was asked to";
                throw failed("The application could not be deployed" + end);
            }
            if (System.nanoTime() > deadline) {
                stop();
                throw failed("The server was not ready within " + TIME_TO_BOOT.toMinutes() + " minutes");
            }
        }
    }

    private LaunchException failed(String what) {
        return new LaunchException(what + "; see " + directory.log() + " and " + directory.consoleLog() + ".");
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    /** Returns after the server has ended, whoever ended it. */
    public void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw Processes.interrupted(e);
        }
    }

    /** Lets the server finish what it does; returns whether it has ended without force. */
    public boolean stop() {
        boolean hasEnded = Processes.stop(process.toHandle(), TIME_TO_STOP);
        directory.deletePid();
        return hasEnded;
    }

    /** Ends the server without warning, like {@code kill -9}. */
    public void kill() {
        Processes.kill(process.toHandle());
        directory.deletePid();
    }
}
