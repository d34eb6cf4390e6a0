package org.hejnal.http.departure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.BlockingHandler;
import io.undertow.util.Headers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Undertow with two workers, and clients that read as slowly as they like. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class DepartureTest {
    /** More than sockets take. */
    private static final int LONG = 6_000_000;

    private static final int SLOW = 20;
    private static final Duration AGES = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private final List<Socket> clients = new ArrayList<>();

    /** One for each answer that its worker has written to the end. */
    private final Semaphore written = new Semaphore(0);

    private Undertow server = Undertow.builder().build();

    private void start(Duration silence, long mostBytes) {
        Waiting waiting = new Waiting(SLOW, SLOW, mostBytes, mostBytes);
        Place place = new Place(waiting, folder, new DepartureLimits(silence, AGES, 1));
        server = Undertow.builder()
                .addHttpListener(0, "127.0.0.1")
                .setIoThreads(1)
                .setWorkerThreads(2)
                .setHandler(new DepartureHandler(new BlockingHandler(this::answer), place))
                .build();
        server.start();
    }

    /** Answers with as many bytes as the path says, of a length that is announced or not. */
    private void answer(HttpServerExchange exchange) throws IOException {
        try {
            write(exchange);
        } finally {
            written.release();
        }
    }

    private static void write(HttpServerExchange exchange) throws IOException {
        int length = Integer.parseInt(exchange.getRelativePath().substring(1));
        if (!exchange.getQueryString().equals("chunked")) {
            exchange.getResponseHeaders().put(Headers.CONTENT_LENGTH, length);
        }
        byte[] part = new byte[10_000];
        for (int from = 0; from < length; from += part.length) {
            int size = Math.min(part.length, length - from);
            for (int i = 0; i < size; i++) {
                part[i] = byteAt(from + i);
            }
            exchange.getOutputStream().write(part, 0, size);
        }
    }

    private static byte byteAt(int place) {
        return (byte) ('a' + (place * 7 + place / 251) % 25);
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?chunked"})
    void whoReadsNothingHoldsNoWorker(String query) throws IOException {
        start(AGES, Long.MAX_VALUE);
        for (int i = 0; i < SLOW; i++) {
            ask("/" + LONG + query);
        }
        assertThat(read(ask("/5" + query))).contains("200 OK").contains(expected(5));
    }

    @Test
    void whoReadsSlowlyGetsEveryByte() throws IOException {
        start(AGES, Long.MAX_VALUE);
        Socket slow = ask("/" + LONG);
        assertThat(read(ask("/5"))).as("meanwhile").endsWith(expected(5));
        assertThat(read(slow)).endsWith("\r\n\r\n" + expected(LONG));
    }

    /** The next answer waits for the one before it, and its bytes stay behind. */
    @Test
    void answersOnOneConnectionKeepTheirOrder() throws IOException {
        start(AGES, Long.MAX_VALUE);
        Socket client = connect();
        send(
                client,
                "GET /" + LONG + " HTTP/1.1\r\nHost: h\r\n\r\nGET /7 HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        assertThat(read(ask("/5"))).as("meanwhile").endsWith(expected(5));
        String both = read(client);
        assertThat(both).contains(expected(LONG) + "HTTP/1.1 200 OK").endsWith(expected(7));
    }

    @Test
    void whoReadsNothingForTooLongIsCutOff() throws IOException {
        start(Duration.ofSeconds(2), Long.MAX_VALUE);
        for (int i = 0; i < SLOW; i++) {
            ask("/" + LONG);
        }
        readUntilWhole();
    }

    /** Ends when there is room for one more that is read slowly. */
    private void readUntilWhole() throws IOException {
        int length = 0;
        while (length < LONG) {
            length = read(ask("/" + LONG)).length();
        }
    }

    @Test
    void moreSlowOnesThanAreWaitedForAreCutOffAndMakeRoomAgain() throws IOException, InterruptedException {
        start(AGES, Long.MAX_VALUE);
        for (int i = 0; i < SLOW; i++) {
            ask("/" + LONG);
        }
        written.acquire(SLOW);
        assertThat(read(askAndWait("/" + LONG)).length()).isLessThan(LONG);
        assertThat(read(ask("/5"))).as("what the network takes at once").endsWith(expected(5));
        clients.get(0).close();
        readUntilWhole();
    }

    @Test
    void noMoreBytesAreKeptThanThereIsRoomFor() throws IOException, InterruptedException {
        start(AGES, 1_000_000);
        assertThat(read(askAndWait("/" + LONG)).length()).isLessThan(LONG);
        assertThat(read(ask("/5"))).endsWith(expected(5));
    }

    private static String expected(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = byteAt(i);
        }
        return new String(bytes, ISO_8859_1);
    }

    private Socket ask(String path) throws IOException {
        Socket client = connect();
        send(client, "GET " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
        return client;
    }

    /** Reads nothing until the worker is done: whoever reads at once may get all without anything being kept. */
    private Socket askAndWait(String path) throws IOException, InterruptedException {
        Socket client = ask(path);
        written.acquire();
        return client;
    }

    private Socket connect() throws IOException {
        Socket client = new Socket();
        clients.add(client);
        client.setReceiveBufferSize(4096);
        client.connect((InetSocketAddress) server.getListenerInfo().get(0).getAddress());
        return client;
    }

    private static void send(Socket client, String request) throws IOException {
        client.getOutputStream().write(request.getBytes(US_ASCII));
    }

    /** What comes until the connection ends, however it does. */
    private static String read(Socket client) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        InputStream in = client.getInputStream();
        byte[] part = new byte[64 * 1024];
        try {
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                all.write(part, 0, read);
            }
        } catch (SocketException e) {
            // Reset.
        }
        return all.toString(ISO_8859_1);
    }
}
