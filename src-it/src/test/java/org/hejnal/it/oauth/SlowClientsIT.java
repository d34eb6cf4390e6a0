package org.hejnal.it.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Clients who announce an entity and fall silent, or do not read their answer; more of them than the server has workers.
 * Whoever is not answered is not waited for: a test that waited in the call could not be ended.
 */
@HejnalTest
class SlowClientsIT {
    private static final int MORE_THAN_WORKERS = 96;
    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data; boundary=b";

    /** Far more than an answer takes, and far less than a client who holds a worker has. */
    private static final Duration ANSWERED = Duration.ofSeconds(20);

    private final Hub hub = Hub.main();
    private final List<Socket> silent = new ArrayList<>();
    private final List<Socket> deaf = new ArrayList<>();

    /** Waits until the server has seen it: the silent clients of the next test would be too many beside these. */
    @AfterEach
    void hangUp() throws IOException {
        for (Socket client : deaf) {
            client.close();
        }
        for (Socket client : silent) {
            client.setSoTimeout((int) ANSWERED.toMillis());
            assertThat(isEndedByServer(client)).isTrue();
            client.close();
        }
    }

    private static boolean isEndedByServer(Socket client) throws IOException {
        try {
            client.shutdownOutput();
            client.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException e) {
            return true;
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

    /** Nobody reads a file whose sender is not known, however it comes. */
    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 67108864", "Transfer-Encoding: chunked"})
    void othersAreAnsweredWhileFilesOfStrangersDoNotArrive(String length) throws IOException {
        fallSilent("POST /services/hejnal/import_people", "text/csv", length, "1000\r\n");
        assertThatAllAreAnswered("HTTP/1.1 400");
        assertOthersAreAnswered();
    }

    /** Nobody reads what is announced to be too long. Each API refuses it in its own shape, some with 200. */
    @ParameterizedTest
    @ValueSource(strings = {"/services/apisrv/now", "/services/oauth/authorize/sign_in", "/api/log/in", "/nowhere"})
    void othersAreAnsweredWhileTooLongFormsDoNotArrive(String path) throws IOException {
        fallSilent("POST " + path, URLENCODED, "Content-Length: 3000000", "a=");
        assertThatAllAreAnswered("HTTP/1.1 ");
        assertOthersAreAnswered();
    }

    /** Its answer is longer than what the network takes. */
    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/developers/api/", "/services/apiref/method_index"})
    void othersAreAnsweredWhileAnswersAreNotRead(String path) throws IOException {
        for (int i = 0; i < MORE_THAN_WORKERS; i++) {
            Socket client = new Socket();
            deaf.add(client);
            client.setReceiveBufferSize(4096);
            client.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()));
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n";
            client.getOutputStream().write(request.repeat(20).getBytes(US_ASCII));
        }
        assertOthersAreAnswered();
    }

    private void assertOthersAreAnswered() {
        HttpCall read = HttpCall.to(hub.baseUrl() + "/services/apisrv/now").overHttp1();
        assertThat(read.within(ANSWERED).send().statusCode()).isEqualTo(200);
        HttpCall sent = HttpCall.to(hub.baseUrl() + "/services/apisrv/now").overHttp1();
        assertThat(sent.form(Map.of("format", "json")).within(ANSWERED).send().statusCode())
                .isEqualTo(200);
    }

    /** They announced more than they sent, and are told not to send it. How long the answer is they are told, too. */
    private void assertThatAllAreAnswered(String begin) throws IOException {
        for (Socket client : silent) {
            client.setSoTimeout((int) ANSWERED.toMillis());
            String answer = new String(client.getInputStream().readAllBytes(), UTF_8);
            assertThat(answer)
                    .startsWith(begin)
                    .containsIgnoringCase("Connection: close")
                    .containsIgnoringCase("Content-Length: ");
        }
    }

    private int port() {
        return URI.create(hub.baseUrl()).getPort();
    }

    private void fallSilent(String request, String type, String length, String begin) throws IOException {
        int port = port();
        for (int i = 0; i < MORE_THAN_WORKERS; i++) {
            Socket client = new Socket(InetAddress.getLoopbackAddress(), port);
            silent.add(client);
            String head = request + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Type: " + type + "\r\n"
                    + length + "\r\n\r\n" + begin;
            client.getOutputStream().write(head.getBytes(US_ASCII));
        }
    }
}
