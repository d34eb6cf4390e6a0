package org.hejnal.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hejnal.launcher.Distribution;
import org.hejnal.launcher.ServerPorts;
import org.hejnal.launcher.Surroundings;
import org.hejnal.launcher.Terminal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prepares, once for all tests, what Arquillian then boots the server on: see {@code arquillian.xml}. */
public class MainHub implements BeforeAllCallback {
    /** With it, tests read {@code /metrics}. */
    public static final String METRICS_TOKEN = "metrics-token-of-the-tests";

    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(MainHub.class);

    private static volatile @Nullable Path log;

    /** Reads what the server has written in its log. */
    public static String log() throws IOException {
        return Files.readString(Objects.requireNonNull(log, "annotate the test class with @HejnalTest"));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        // The root's store closes what it holds after the last test, last in first out: the server goes before these.
        context.getRoot().getStore(NAMESPACE).getOrComputeIfAbsent(Surroundings.class, key -> start());
    }

    private static Surroundings start() {
        Distribution distribution = Distribution.ofBuild();
        Path directory = TestDirectories.empty("main");
        ServerPorts ports = ServerPorts.free();
        Mailbox mails = new Mailbox();
        Surroundings surroundings = new Surroundings(
                distribution,
                new Terminal(System.out),
                new Surroundings.Plan(directory, ports.http(), mails, database()));
        surroundings.start();
        surroundings.serverDirectory().deploy(distribution.ear());
        tellArquillian(surroundings, ports);
        log = surroundings.serverDirectory().log();
        Hub.setMain(new Hub(
                "http://localhost:" + ports.http(), surroundings.database().dataSource(), mails));
        return surroundings;
    }

    /** As everywhere, and it counts its statements. */
    private static Map<String, String> database() {
        Map<String, String> settings = new HashMap<>(OwnHub.DATABASE);
        settings.put("shared_preload_libraries", "pg_stat_statements");
        return settings;
    }

    private static void tellArquillian(Surroundings surroundings, ServerPorts ports) {
        List<String> arguments = new ArrayList<>(OwnHub.JAVA_OPTIONS);
        arguments.add("-Xmx1g");
        arguments.add(
                "-Djboss.server.base.dir=" + surroundings.serverDirectory().path());
        arguments.addAll(ports.arguments());
        arguments.addAll(surroundings
                .settings()
                .with(OwnHub.PLENTY)
                .with(Map.of("HEJNAL_METRICS_TOKEN", METRICS_TOKEN))
                .asArguments());
        System.setProperty("hejnal.it.arguments", String.join(" ", arguments));
        System.setProperty("hejnal.it.management-port", Integer.toString(ports.management()));
    }
}
