package org.hejnal.it.jms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.launcher.ServerDirectory;

/** A hub whose broker others reach by TLS, with a user for each role. */
final class JmsHub implements AutoCloseable {
    static final String SENDER = "biblioteka";
    static final String SUBSCRIBER = "tablica";
    static final String NOBODY = "nikt";

    /** Reads what no other system may: only the test has such a role. */
    static final String TESTER = "tester";

    static final String PASSWORD = "haslo-do-jms";
    private static final String STORE_PASSWORD = "changeit";
    private static final Map<String, String> ROLES =
            Map.of(SENDER, "hejnal-sender", SUBSCRIBER, "hejnal-subscriber", NOBODY, "guest", TESTER, "tester");

    private final OwnHub own;
    private final int port = freePort();
    private Path certificate = Path.of("");

    JmsHub(String name) {
        own = new OwnHub(name, List.of("configure-jms-acceptor.cli"));
    }

    Hub start(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        certificate = own.server().path().resolve("jms.p12");
        all.put("HEJNAL_JMS_PORT", Integer.toString(port));
        all.put("HEJNAL_JMS_KEYSTORE", certificate.toString());
        return own.start(all, this::prepare);
    }

    OwnHub own() {
        return own;
    }

    ConnectionFactory connections() {
        return ArtemisClient.connectTo(url());
    }

    String url() {
        return "tcp://127.0.0.1:" + port + "?sslEnabled=true&verifyHost=false&trustStoreType=PKCS12&trustStorePath="
                + certificate + "&trustStorePassword=" + STORE_PASSWORD;
    }

    JMSContext signIn(String user) {
        return connections().createContext(user, PASSWORD);
    }

    private void prepare(ServerDirectory server) {
        Path configuration = server.path().resolve("configuration");
        try {
            for (Map.Entry<String, String> user : ROLES.entrySet()) {
                append(
                        configuration.resolve("application-users.properties"),
                        user.getKey() + "=" + digest(user.getKey()));
                append(configuration.resolve("application-roles.properties"), user.getKey() + "=" + user.getValue());
            }
            Path file = configuration.resolve("standalone-full.xml");
            String anchor = "<security-setting name=\"jms.queue.hejnal.inbound\">";
            String before = Files.readString(file);
            assertThat(before).contains(anchor);
            String events = "<security-setting name=\"jms.topic.hejnal.events\">";
            assertThat(before).contains(events);
            Files.writeString(
                    file,
                    before.replace(anchor, ofTester("jms.queue.hejnal.inbound.refused") + anchor)
                            .replace(events, events + "<role name=\"tester\" send=\"true\"/>"));
            makeCertificate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ofTester(String address) {
        return "<security-setting name=\"" + address + "\"><role name=\"tester\" consume=\"true\""
                + " create-durable-queue=\"true\"/></security-setting>";
    }

    private static void append(Path file, String line) throws IOException {
        Files.writeString(file, Files.readString(file) + "\n" + line + "\n");
    }

    /** As the server's add-user.sh writes it down. */
    private static String digest(String user) {
        try {
            byte[] text = (user + ":ApplicationRealm:" + PASSWORD).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void makeCertificate() throws IOException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = List.of(
                keytool,
                "-genkeypair",
                "-alias",
                "jms",
                "-keyalg",
                "RSA",
                "-storetype",
                "PKCS12",
                "-keystore",
                certificate.toString(),
                "-storepass",
                STORE_PASSWORD,
                "-dname",
                "CN=localhost",
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1");
        try {
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .isZero();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
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
        own.close();
    }
}
