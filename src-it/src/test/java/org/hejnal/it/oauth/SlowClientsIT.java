package org.hejnal.it.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients who announce an entity and fall silent, more of them than the server has workers. */
@HejnalTest
@Timeout(60)
class SlowClientsIT {
    private static final int MORE_THAN_WORKERS = 80;
    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=b";

    private final Hub hub = Hub.main();
    private final List<Socket> silent = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket client : silent) {
            client.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/apisrv/now", "/services/oauth/authorize/sign_in", "/api/log/in", "/nowhere"})
    void othersAreAnsweredWhileFormsDoNotArrive(String path) throws IOException {
        fallSilent("POST " + path, URLENCODED, "Content-Length: 1000", "a=");
        assertOthersAreAnswered();
    }

    @Test
    void othersAreAnsweredWhileFilesDoNotArrive() throws IOException {
        fallSilent("POST /api/evt/create", MULTIPART, "Content-Length: 1000", "--b\r\n");
        assertOthersAreAnswered();
    }

    @Test
    void othersAreAnsweredWhileAnEntityOfAnotherCodingDoesNotArrive() throws IOException {
        fallSilent("GET /services/apisrv/now", URLENCODED, "Transfer-Encoding: chunked", "5\r\na=");
        assertOthersAreAnswered();
    }

    private void assertOthersAreAnswered() {
        UsosClient client = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
        assertThat(client.post("apisrv/now", Map.of("format", "json")).status()).isEqualTo(200);
        assertThat(client.get("apisrv/now").status()).isEqualTo(200);
    }

    private void fallSilent(String request, String type, String length, String begin) throws IOException {
        int port = URI.create(hub.baseUrl()).getPort();
        for (int i = 0; i < MORE_THAN_WORKERS; i++) {
            Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
            silent.add(client);
            String head = request + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: " + type + "\r\n"
                    + length + "\r\n\r\n" + begin;
            client.getOutputStream().write(head.getBytes(US_ASCII));
        }
    }
}
