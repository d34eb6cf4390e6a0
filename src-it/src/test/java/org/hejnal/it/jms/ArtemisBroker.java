package org.hejnal.it.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.launcher.Distribution;
import org.jspecify.annotations.Nullable;

/** A real Artemis on loopback, set up as the documentation tells: with the elements of {@code broker-hejnal.xml}. */
final class ArtemisBroker implements AutoCloseable {
    static final String PASSWORD = "haslo";

    private static final Pattern ELEMENT = Pattern.compile("(?s)\\n  <([a-z-]+)>.*?\\n?</\\1>");

    private final Path home;
    private final Path instance;
    private final int port = freePort();
    private @Nullable Process process;

    /** @param home the unpacked zip */
    ArtemisBroker(Path home, Path instance) {
        this.home = home;
        this.instance = instance;
    }

    /** @param users their roles by their names */
    void create(Map<String, String> users) throws IOException {
        Path artemis = home.resolve("bin/artemis");
        assertThat(artemis.toFile().setExecutable(true)).isTrue();
        run(List.of(
                artemis.toString(),
                "create",
                instance.toString(),
                "--user",
                "admin",
                "--password",
                "admin",
                "--role",
                "amq",
                "--require-login",
                "--host",
                "127.0.0.1",
                "--http-host",
                "127.0.0.1",
                "--http-port",
                Integer.toString(freePort()),
                "--default-port",
                Integer.toString(port),
                "--no-amqp-acceptor",
                "--no-mqtt-acceptor",
                "--no-stomp-acceptor",
                "--no-hornetq-acceptor",
                "--no-autotune",
                "--nio",
                "--silent"));
        Path profile = instance.resolve("etc/artemis.profile");
        Files.writeString(
                profile,
                Files.readString(profile).replaceAll("-Xms\\w+", "-Xms64M").replaceAll("-Xmx\\w+", "-Xmx300M"));
        configure(instance.resolve("etc/broker.xml"));
        for (Map.Entry<String, String> user : users.entrySet()) {
            append("artemis-users.properties", user.getKey() + " = " + PASSWORD);
        }
        for (String role : List.copyOf(new java.util.TreeSet<>(users.values()))) {
            append(
                    "artemis-roles.properties",
                    role + " = "
                            + String.join(
                                    ",",
                                    users.keySet().stream()
                                            .filter(user -> role.equals(users.get(user)))
                                            .toList()));
        }
    }

    private static void configure(Path file) throws IOException {
        String snippet = Files.readString(
                Distribution.ofBuild().scripts().resolve("artemis").resolve("broker-hejnal.xml"));
        String broker = Files.readString(file);
        List<String> elements = new ArrayList<>();
        Matcher element = ELEMENT.matcher(snippet.substring(snippet.indexOf("<hejnal>")));
        while (element.find()) {
            elements.add(element.group());
            broker = broker.replaceFirst("(?s)<" + element.group(1) + ">.*?</" + element.group(1) + ">", "");
        }
        assertThat(elements).hasSize(7);
        Files.writeString(file, broker.replace("</core>", String.join("\n", elements) + "\n</core>"));
    }

    private void append(String name, String line) throws IOException {
        Path file = instance.resolve("etc").resolve(name);
        Files.writeString(file, Files.readString(file) + "\n" + line + "\n");
    }

    void start() {
        try {
            process = builder(List.of(instance.resolve("bin/artemis").toString(), "run"), "run.log")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        soon("the broker listens").until(this::listens);
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends it without warning. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly().onExit().join();
            process = null;
        }
    }

    int port() {
        return port;
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    private void run(List<String> command) throws IOException {
        try {
            assertThat(builder(command, "create.log").start().waitFor()).isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private ProcessBuilder builder(List<String> command, String log) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(instance.resolveSibling(instance.getFileName() + "-" + log)
                                .toFile()));
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JAVA_ARGS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
