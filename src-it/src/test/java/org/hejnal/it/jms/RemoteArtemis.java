package org.hejnal.it.jms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.hejnal.it.InstalledProgram;
import org.hejnal.it.topic.DocumentedSubscriber;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An Apache ActiveMQ Artemis as it comes, with what {@code wildfly-config/artemis/broker-hejnal.xml} says, on loopback. */
public final class RemoteArtemis implements AutoCloseable {
    public static final String HUB = "hejnal";

    /** Everybody's. */
    public static final String PASSWORD = DocumentedSubscriber.PASSWORD;

    private final Path instance;
    private final int port;
    private @Nullable Process process;

    private RemoteArtemis(Path instance, int port) {
        this.instance = instance;
        this.port = port;
    }

    /**
     * Makes one that knows the hub and a subscriber.
     *
     * @param folder for what it stores
     * @param others further users with their roles
     */
    public static RemoteArtemis create(Path folder, Map<String, String> others) throws Exception {
        Path home = Path.of(System.getProperty("hejnal.artemis", ""));
        Path program = InstalledProgram.requireFile(home.resolve("bin/artemis"));
        RemoteArtemis artemis = new RemoteArtemis(folder.resolve("broker"), freePort());
        run(
                "sh",
                program.toString(),
                "create",
                artemis.instance.toString(),
                "--user",
                HUB,
                "--password",
                PASSWORD,
                "--role",
                "hejnal",
                "--require-login",
                "--host",
                "127.0.0.1",
                "--default-port",
                "" + artemis.port,
                "--no-amqp-acceptor",
                "--no-mqtt-acceptor",
                "--no-stomp-acceptor",
                "--no-hornetq-acceptor",
                "--no-autotune",
                "--no-web",
                "--nio",
                "--silent");
        artemis.configure(others);
        return artemis;
    }

    private void configure(Map<String, String> others) throws Exception {
        Path etc = instance.resolve("etc");
        Path profile = etc.resolve("artemis.profile");
        Files.writeString(
                profile,
                Files.readString(profile).replaceAll("-Xms\\w+", "-Xms64M").replaceAll("-Xmx\\w+", "-Xmx256M"));
        Map<String, String> roles = new TreeMap<>(others);
        roles.put(DocumentedSubscriber.USER, "hejnal-subscriber");
        for (String user : roles.keySet()) {
            append(etc.resolve("artemis-users.properties"), user + " = " + PASSWORD);
        }
        for (String role : new TreeSet<>(roles.values())) {
            append(
                    etc.resolve("artemis-roles.properties"),
                    roles.keySet().stream()
                            .filter(user -> role.equals(roles.get(user)))
                            .collect(Collectors.joining(",", role + " = ", "")));
        }
        takeOver(Path.of("..", "wildfly-config", "artemis", "broker-hejnal.xml"), etc.resolve("broker.xml"));
    }

    /** Each element goes into {@code core}, in place of the one with the same name there, as the file says. */
    private static void takeOver(Path snippet, Path broker) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        Document target = builder.parse(broker.toFile());
        Element core = (Element) target.getElementsByTagNameNS("*", "core").item(0);
        for (Node added : children(builder.parse(snippet.toFile()).getDocumentElement())) {
            children(core).stream()
                    .filter(child -> child.getLocalName().equals(added.getLocalName()))
                    .forEach(core::removeChild);
            core.appendChild(moved(target, added, Objects.requireNonNull(core.getNamespaceURI())));
        }
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(target), new StreamResult(broker.toFile()));
    }

    private static List<Node> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .toList();
    }

    private static Node moved(Document target, Node node, String namespace) {
        Node copy = target.importNode(node, true);
        return renamed(target, copy, namespace);
    }

    private static Node renamed(Document target, Node node, String namespace) {
        NodeList nodes = node.getChildNodes();
        List<Node> inner =
                IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
        inner.forEach(child -> renamed(target, child, namespace));
        return node instanceof Element ? target.renameNode(node, namespace, node.getNodeName()) : node;
    }

    /** Lets it take no more when so much of the disk is used, in percent, from the next start on. */
    public void limitDisk(int percent) {
        Path broker = instance.resolve("etc/broker.xml");
        try {
            Files.writeString(
                    broker, Files.readString(broker).replaceAll("(<max-disk-usage[^>]*>)\\d+<", "$1" + percent + "<"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, with what it had stored, and waits until it listens. */
    public void start() {
        ProcessBuilder program = new ProcessBuilder(
                        "sh", instance.resolve("bin/artemis").toString(), "run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        instance.resolve("output").toFile()));
        clean(program);
        try {
            process = program.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        soon("the broker listens").ignoreExceptions().until(() -> {
            new Socket(InetAddress.getLoopbackAddress(), port).close();
            return true;
        });
    }

    /** Ends it like {@code kill -9}. */
    public void kill() {
        Process running = Objects.requireNonNull(process, "not started");
        Stream.concat(running.descendants(), Stream.of(running.toHandle())).forEach(ProcessHandle::destroyForcibly);
        running.onExit().join();
    }

    /** Lets it keep its connections and answer nothing. */
    public void freeze() {
        signal("-STOP");
    }

    /** Lets it go on. */
    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        Process running = Objects.requireNonNull(process, "not started");
        Stream.concat(running.descendants(), Stream.of(running.toHandle())).forEach(each -> {
            try {
                run("kill", signal, Long.toString(each.pid()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        });
    }

    public int port() {
        return port;
    }

    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    /** What a hub is told to use it. */
    public Map<String, String> settings() {
        return Map.of(
                "HEJNAL_JMS_HOST",
                "127.0.0.1",
                "HEJNAL_JMS_PORT",
                Integer.toString(port),
                "HEJNAL_JMS_TLS",
                "false",
                "HEJNAL_JMS_USER",
                HUB,
                "HEJNAL_JMS_PASSWORD",
                PASSWORD);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        ProcessBuilder program = new ProcessBuilder(command).redirectErrorStream(true);
        clean(program);
        Process running = program.start();
        String output = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(output).isZero();
    }

    /** What a shell has for other programs of Java is not for this one. */
    private static void clean(ProcessBuilder program) {
        program.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JAVA_OPTS", "JAVA_ARGS"));
        program.environment().put("JAVA_HOME", System.getProperty("java.home"));
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, "\n" + line + "\n", StandardOpenOption.APPEND);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }
}
