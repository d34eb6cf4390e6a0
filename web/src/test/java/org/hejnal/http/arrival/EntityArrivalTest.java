package org.hejnal.http.arrival;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.server.handlers.HttpContinueReadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Undertow with two workers, and clients that write bytes as slowly as they like. */
@Timeout(60)
class EntityArrivalTest {
    private static final int ANONYMOUS = 400_000;
    private static final int SIGNED_IN = 12_000_000;
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final int SLOW = 40;

    /** Milliseconds after which nobody waits for an answer any more. */
    private static final int UNANSWERED = 20_000;

    @TempDir
    Path folder;

    private final List<Socket> clients = new ArrayList<>();
    private Undertow server;

    @BeforeEach
    void start() {
        start(LONG);
    }

    private void start(Duration silence) {
        ArrivalLimits limits = new ArrivalLimits(ANONYMOUS, SIGNED_IN, SLOW, SLOW, silence, LONG, 1);
        EntityArrival.Waiting waiting = new EntityArrival.Waiting(SLOW, SLOW);
        EntityArrival arrival = new EntityArrival(
                new BlockingHandler(EntityArrivalTest::answer),
                () -> limits,
                exchange -> exchange.getRequestHeaders().contains("Signed-In"),
                exchange -> exchange.getRequestHeaders().contains("Read-By-Worker"),
                folder,
                waiting);
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setServerOption(UndertowOptions.ENABLE_HTTP2, true)
                .setIoThreads(1)
                .setWorkerThreads(2)
                .setHandler(new HttpContinueReadHandler(arrival))
                .build();
        server.start();
    }

    private static void answer(HttpServerExchange exchange) throws IOException {
        if (exchange.getRequestHeaders().contains("Refused")) {
            exchange.setStatusCode(401);
            exchange.getOutputStream().write("not yours".getBytes(US_ASCII));
        } else {
            echoLength(exchange);
        }
    }

    /** Answers with the length and the sum of the bytes, read as an application reads them. */
    private static void echoLength(HttpServerExchange exchange) throws IOException {
        byte[] entity = exchange.getInputStream().readAllBytes();
        exchange.getOutputStream().write((entity.length + ":" + sum(entity)).getBytes(US_ASCII));
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
        server.stop();
    }

    @Test
    void whoFallsSilentHoldsNoWorker() throws IOException {
        for (int i = 0; i < SLOW - 1; i++) {
            open("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\na=");
        }
        assertThat(answer(open(post("a=whole")))).contains("200 OK").contains("7:");
    }

    @Test
    void whatComesInPiecesArrivesWholeAlsoByWayOfAFile() throws IOException {
        byte[] entity = new byte[300_000];
        for (int i = 0; i < entity.length; i++) {
            entity[i] = (byte) (i * 7 + i / 251);
        }
        Socket client = open("POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: 300000\r\n\r\n");
        OutputStream out = client.getOutputStream();
        for (int from = 0; from < entity.length; from += 10_000) {
            out.write(entity, from, 10_000);
            out.flush();
        }
        assertThat(answer(client)).endsWith("300000:" + sum(entity));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whoIsSilentForTooLongIsSentAway() throws IOException {
        server.stop();
        start(Duration.ZERO);
        String answer = answer(open("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\na="));
        assertThat(answer).startsWith("HTTP/1.1 408 ").contains("Connection: close", "did not arrive in time");
    }

    @Test
    void moreSlowOnesThanAreWaitedForAreSentAway() throws IOException {
        for (int i = 0; i < SLOW; i++) {
            open("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\na=");
        }
        String one = answer(open("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\na="));
        assertThat(one).startsWith("HTTP/1.1 503 ").contains("Retry-After: 5");
        assertThat(one)
                .as("not until the connection ends")
                .contains("Content-Length: " + entity(one).length());
        assertThat(answer(open(post("a=1")))).as("what is there at once").contains("200 OK");
    }

    private static String entity(String answer) {
        return answer.substring(answer.indexOf("\r\n\r\n") + 4);
    }

    @Test
    void anEntityOfUnknownLengthIsCutOffAtTheLimit() throws IOException {
        Socket client = open("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
        byte[] chunk = ("186A0\r\n" + "x".repeat(100_000) + "\r\n").getBytes(US_ASCII);
        for (int sent = 0; sent < ANONYMOUS; sent += 100_000) {
            client.getOutputStream().write(chunk);
        }
        // One byte too many, and nothing after it: what is unread when a connection ends would take the answer along.
        client.getOutputStream().write("1\r\nx".getBytes(US_ASCII));
        assertThat(answer(client)).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void whoIsSignedInMaySendMore() throws IOException {
        Socket client = open("POST / HTTP/1.1\r\nHost: h\r\nSigned-In: 1\r\nConnection: close\r\nContent-Length: "
                + (ANONYMOUS + 1) + "\r\n\r\n");
        client.getOutputStream().write("x".repeat(ANONYMOUS + 1).getBytes(US_ASCII));
        assertThat(answer(client)).contains("200 OK").contains((ANONYMOUS + 1) + ":");
    }

    @Test
    void whatAWorkerReadsArrivesWholeHoweverLong() throws IOException {
        Socket client = open("POST / HTTP/1.1\r\nHost: h\r\nRead-By-Worker: 1\r\nConnection: close\r\nContent-Length: "
                + (4 * ANONYMOUS) + "\r\n\r\n");
        client.getOutputStream().write("x".repeat(4 * ANONYMOUS).getBytes(US_ASCII));
        assertThat(answer(client)).contains("200 OK").contains((4 * ANONYMOUS) + ":");
    }

    @Test
    void whoFallsSilentWhileAWorkerReadsGivesItBack() throws IOException {
        server.stop();
        start(Duration.ZERO);
        Socket client = open("POST / HTTP/1.1\r\nHost: h\r\nRead-By-Worker: 1\r\nContent-Length: 1000\r\n\r\na=");
        assertThat(answer(client)).as("reading fails").startsWith("HTTP/1.1 500 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read-By-Worker: 1\r\nContent-Length: 2000000\r\n\r\na",
                "Read-By-Worker: 1\r\nTransfer-Encoding: chunked\r\n\r\n1000\r\na",
                "Content-Length: 400001\r\n\r\na"
            })
    void whoIsRefusedUnreadHoldsNoWorker(String entity) throws IOException {
        for (int i = 0; i < SLOW; i++) {
            Socket client = open("POST / HTTP/1.1\r\nHost: h\r\nRefused: 1\r\n" + entity);
            assertThat(answer(client))
                    .startsWith("HTTP/1.1 401 ")
                    .contains("Connection: close")
                    .endsWith("not yours");
        }
        assertThat(answer(open(post("a=whole")))).contains("200 OK").contains("7:");
    }

    @Test
    void whoIsRefusedUnreadHoldsNoWorkerByHttp2() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        URI address = URI.create("http://127.0.0.1:" + port());
        client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        HttpRequest.Builder refused = HttpRequest.newBuilder(address).headers("Refused", "1", "Read-By-Worker", "1");
        List<CompletableFuture<?>> silent = new ArrayList<>();
        for (int i = 0; i < SLOW; i++) {
            BodyPublisher nothing = BodyPublishers.fromPublisher(new SubmissionPublisher<>(), 1000);
            silent.add(client.sendAsync(refused.copy().POST(nothing).build(), BodyHandlers.discarding()));
        }
        for (int i = 0; i < 3; i++) {
            HttpRequest whole = refused.copy()
                    .POST(BodyPublishers.ofByteArray(new byte[SIGNED_IN]))
                    .build();
            HttpResponse<String> answer = client.send(whole, BodyHandlers.ofString());
            assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(answer.statusCode() + answer.body()).isEqualTo("401not yours");
        }
        silent.forEach(one -> one.cancel(true));
    }

    @Test
    void aConnectionWhoseFileWasReadStays() throws IOException {
        Socket client = open(
                "POST / HTTP/1.1\r\nHost: h\r\nRead-By-Worker: 1\r\nContent-Length: 3\r\n\r\na=1" + post("a=again"));
        assertThat(answer(client)).contains("3:").endsWith("7:" + sum("a=again".getBytes(US_ASCII)));
    }

    @Test
    void whoAsksFirstIsToldToGoOn() throws IOException {
        Socket client = open("POST / HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nConnection: close\r\n"
                + "Content-Length: 3\r\n\r\n");
        InputStream in = client.getInputStream();
        assertThat(new String(in.readNBytes(12), US_ASCII)).isEqualTo("HTTP/1.1 100");
        client.getOutputStream().write("a=1".getBytes(US_ASCII));
        assertThat(answer(client)).contains("200 OK").contains("3:");
    }

    @Test
    void anEntityThatComesByHttp2ArrivesWhole() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        URI address = URI.create("http://127.0.0.1:" + port());
        HttpRequest upgrade = HttpRequest.newBuilder(address).build();
        assertThat(client.send(upgrade, BodyHandlers.ofString()).version()).isEqualTo(HttpClient.Version.HTTP_2);
        for (int length : new int[] {10, 70_000, SIGNED_IN}) {
            HttpRequest post = HttpRequest.newBuilder(address)
                    .header("Signed-In", "1")
                    .POST(BodyPublishers.ofByteArray(new byte[length]))
                    .build();
            assertThat(client.send(post, BodyHandlers.ofString()).body()).startsWith(length + ":");
        }
    }

    private int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    private Socket open(String begin) throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), port());
        clients.add(client);
        client.setSoTimeout(UNANSWERED);
        client.getOutputStream().write(begin.getBytes(US_ASCII));
        return client;
    }

    private static String post(String entity) {
        return "POST / HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: " + entity.length() + "\r\n\r\n"
                + entity;
    }

    private static long sum(byte[] entity) {
        long sum = 0;
        for (byte one : entity) {
            sum = sum * 31 + one;
        }
        return sum;
    }

    private static String answer(Socket client) throws IOException {
        return new String(client.getInputStream().readAllBytes(), US_ASCII);
    }
}
