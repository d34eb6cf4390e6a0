package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The run command: a working hub with demo data on this machine, until Ctrl-C. */
public final class Launcher {
    private static final List<String> DATA = List.of("database", "mail", "server", "secret.key");
    /** Held in a field, because the level of a logger that nobody holds is forgotten. */
    private static final List<Logger> CHATTY =
            List.of(Logger.getLogger("io.zonky"), Logger.getLogger("org.subethamail"));

    private final Terminal terminal;
    private final Path directory;
    private final Installation installation;
    private volatile boolean stopping;

    private Launcher(Terminal terminal, Distribution distribution, RunOptions options) {
        this.terminal = terminal;
        this.directory = options.directory();
        ServerPorts ports = ServerPorts.withHttp(options.port());
        Surroundings.Plan plan = new Surroundings.Plan(
                directory,
                ports.http(),
                new MailFolder(directory.resolve("mail")),
                Map.of("timezone", "Europe/Warsaw"));
        this.installation =
                new Installation(distribution, new Surroundings(distribution, terminal, plan), ports, List.of());
    }

    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            run(terminal, RunOptions.ofSystemProperties());
        } catch (LaunchException e) {
            terminal.line("[hejnal] " + e.getMessage());
            // Under Maven an exception would bury the message under a stack trace.
            System.exit(1);
        }
    }

    @SuppressWarnings("try") // The lock is held, not used.
    private static void run(Terminal terminal, RunOptions options) {
        try (FileChannel lock = RunLock.hold(options.directory())) {
            // Before anything else: it may hold the port and the data.
            new ServerDirectory(options.directory().resolve("server")).stopStale(terminal);
            StaleDatabase.stop(options.directory().resolve("database"));
            if (options.fresh()) {
                terminal.step("Starting over: deleting what earlier runs have stored ...");
                DATA.forEach(name -> Folders.delete(options.directory().resolve(name)));
            }
            new Launcher(terminal, Distribution.ofBuild(), options).runUntilStopped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void runUntilStopped() {
        Thread stop = new Thread(this::stop, "stop");
        Runtime.getRuntime().addShutdownHook(stop);
        terminal.step("Log of the server: "
                + installation.surroundings().serverDirectory().log());
        installation.start();
        new Welcome(terminal).print(installation.baseUrl(), directory);
        installation.server().awaitEnd();
        if (!stopping) {
            throw new LaunchException("The server has ended by itself; its log tells why.");
        }
        awaitEndOf(stop);
    }

    /** Otherwise Maven would report success in the middle of the stop. */
    private static void awaitEndOf(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw Processes.interrupted(e);
        }
    }

    private void stop() {
        stopping = true;
        terminal.step("Stopping ...");
        installation.close();
        terminal.step("Stopped.");
    }
}
