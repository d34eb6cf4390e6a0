package org.hejnal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;

/** The server listens where it is called, and nowhere else. */
@HejnalTest
class ListeningPortsIT {
    private final Hub hub = Hub.main();
    private final ProcessHandle server = server(URI.create(hub.baseUrl()).getPort());

    @Test
    void nothingElseListens() throws IOException {
        assumeThat(Path.of("/proc/self/net/tcp")).as("Linux tells who listens").exists();
        assertThat(listening())
                .containsExactlyInAnyOrder(
                        port("jboss.http.port"), port("jboss.https.port"), port("jboss.management.http.port"));
    }

    /** Its frames are a way to keep a server busy that nobody here needs. */
    @Test
    void http2IsNotSpokenOverTls() throws IOException, GeneralSecurityException {
        SSLContext anybody = SSLContext.getInstance("TLS");
        anybody.init(null, new TrustManager[] {new TrustsAnybody()}, null);
        try (SSLSocket client =
                (SSLSocket) anybody.getSocketFactory().createSocket("127.0.0.1", port("jboss.https.port"))) {
            SSLParameters offer = client.getSSLParameters();
            offer.setApplicationProtocols(new String[] {"h2", "http/1.1"});
            client.setSSLParameters(offer);
            client.startHandshake();
            assertThat(client.getApplicationProtocol()).isNotEqualTo("h2");
        }
    }

    private static ProcessHandle server(int port) {
        return ProcessHandle.allProcesses()
                .filter(process -> arguments(process).anyMatch(("-Djboss.http.port=" + port)::equals))
                .filter(process -> arguments(process).anyMatch("-D[Standalone]"::equals))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> arguments(ProcessHandle process) {
        return process.info().arguments().stream().flatMap(Stream::of);
    }

    private int port(String property) {
        String prefix = "-D" + property + "=";
        return arguments(server)
                .filter(argument -> argument.startsWith(prefix))
                .map(argument -> Integer.valueOf(argument.substring(prefix.length())))
                .findFirst()
                .orElseThrow();
    }

    /** The ports of the sockets that the server has open and that wait for connections. */
    private Set<Integer> listening() throws IOException {
        Path process = Path.of("/proc", Long.toString(server.pid()));
        Set<String> sockets;
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            sockets =
                    open.map(ListeningPortsIT::target).flatMap(Optional::stream).collect(Collectors.toSet());
        }
        Predicate<String[]> isOwn = row -> sockets.contains("socket:[" + row[9] + "]");
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> rows(process.resolve("net").resolve(table)).stream())
                .filter(row -> row[3].equals("0A"))
                .filter(isOwn)
                .map(row -> Integer.valueOf(row[1].substring(row[1].indexOf(':') + 1), 16))
                .collect(Collectors.toSet());
    }

    private static List<String[]> rows(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(row -> row.strip().split("\\s+"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** It may have been closed meanwhile. */
    private static Optional<String> target(Path descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static final class TrustsAnybody implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
