package org.hejnal.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A whole Hejnał: database, SMTP server, and application server, each a real one. What they store is there again at the
 * next start.
 */
public class Installation implements AutoCloseable {
    private final Distribution distribution;
    private final Surroundings surroundings;
    private final ServerPorts ports;
    private final List<String> javaOptions;
    private Map<String, String> chosen = Map.of();
    private @Nullable ServerProcess server;
    private boolean closed;

    /** @param javaOptions further options of the server's virtual machine */
    public Installation(
            Distribution distribution, Surroundings surroundings, ServerPorts ports, List<String> javaOptions) {
        this.distribution = distribution;
        this.surroundings = surroundings;
        this.ports = ports;
        this.javaOptions = List.copyOf(javaOptions);
    }

    /** Starts everything and returns when the application answers. */
    public void start() {
        surroundings.start();
        startServer();
    }

    /** Chooses settings, in place of those that every server here has; an empty one counts as absent. */
    public synchronized void choose(Map<String, String> settings) {
        chosen = Map.copyOf(settings);
    }

    /**
     * Starts the server (again) and returns when the application answers.
     *
     * @param onceOptions options of the virtual machine for this time only
     */
    public void startServer(String... onceOptions) {
        launch(List.of(onceOptions)).awaitReady();
    }

    private synchronized ServerProcess launch(List<String> onceOptions) {
        if (closed) {
            throw new LaunchException("Stopped before everything was started.");
        }
        List<String> options = new ArrayList<>(javaOptions);
        options.addAll(onceOptions);
        options.addAll(ports.arguments());
        ServerSettings settings = surroundings.settings().with(chosen);
        server = ServerProcess.launch(distribution, surroundings.serverDirectory(), settings, options);
        return server;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    public synchronized ServerProcess server() {
        return Objects.requireNonNull(server, "not started");
    }

    public String baseUrl() {
        return "http://localhost:" + ports.http();
    }

    @Override
    public void close() {
        stopServer();
        surroundings.close();
    }

    private synchronized void stopServer() {
        closed = true;
        if (server != null) {
            server.stop();
        }
    }
}
