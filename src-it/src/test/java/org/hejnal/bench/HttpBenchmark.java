package org.hejnal.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.hejnal.it.Hub;
import org.hejnal.it.Mailbox;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.oauth.OAuthCall;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reading over HTTP: what the hub adds to the cost of sending the bytes. */
class HttpBenchmark {
    /** {@code -Dhejnal.bench.seconds=1} makes a quick look of it. */
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("hejnal.bench.seconds", 3));

    private static final int INBOX = 20;
    private static final String FIELDS = "id|name|channels[id|channel[id|name]|is_enabled]";
    private static final Token NO_TOKEN = new Token("", "");

    private static final OwnHub OWN = OwnHub.toMeasure("bench-http", new Mailbox());
    private static Hub hub;
    private static HttpRequestLine types;
    private static HttpRequestLine typesWithChannels;

    @BeforeAll
    static void start() {
        hub = OWN.start();
        types = line("event_types_index", Map.of());
        typesWithChannels = line("event_types_index", Map.of("fields", FIELDS));
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void typesOfEvents() throws IOException {
        compareWithPlain("event_types_index", () -> types::unsigned);
        compareWithPlain("event_types_index, channels selected", () -> typesWithChannels::unsigned);
        compareWithPlain("event_types_index, channels selected, signed", signed(typesWithChannels, NO_TOKEN));
    }

    @Test
    void whatASignatureCosts() throws IOException {
        Load unsigned = load(() -> typesWithChannels::unsigned);
        Load signed = load(signed(typesWithChannels, NO_TOKEN));
        Comparison.of(() -> signed.run(ROUND), () -> unsigned.run(ROUND))
                .print("event_types_index, channels selected: signed / unsigned");
    }

    @Test
    void latestNotifications() throws IOException {
        UsosClient sender = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        for (int i = 0; i < INBOX; i++) {
            sender.post(
                    "events2/send_notification",
                    Map.of("user_id", "1001", "message_pl", "Zażółć " + i, "message_en", "Message " + i));
        }
        Database database = new Database(hub.database());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> database.number("SELECT count(*) FROM inbox_entry WHERE account_id = 1001") == INBOX);
        HttpRequestLine latest = line("latest_notifications", Map.of("limit", String.valueOf(INBOX)));
        Token anna = OAuthCall.granted(hub, "anna@example.edu");
        compareWithPlain("latest_notifications of " + INBOX + ", signed", signed(latest, anna));
    }

    private static void compareWithPlain(String what, Supplier<Supplier<byte[]>> requests) throws IOException {
        Load examined = load(requests);
        try (PlainServer plain = new PlainServer(examined.expected())) {
            Load yardstick = new Load(plain.port(), requests, examined.expected());
            Comparison.of(() -> examined.run(ROUND), () -> yardstick.run(ROUND))
                    .print(what + " / plain Undertow, " + examined.expected().length + " bytes");
        }
    }

    /** Asks once to learn what is to be expected from then on. */
    private static Load load(Supplier<Supplier<byte[]>> requests) throws IOException {
        int port = URI.create(hub.baseUrl()).getPort();
        try (RawConnection connection = new RawConnection(port)) {
            byte[] expected = connection.exchange(requests.get().get());
            assertThat(expected).startsWith('[').hasSizeGreaterThan(100);
            return new Load(port, requests, expected);
        }
    }

    private static HttpRequestLine line(String method, Map<String, String> parameters) {
        return new HttpRequestLine(URI.create(hub.baseUrl()).getAuthority(), "/services/events2/" + method, parameters);
    }

    private static Supplier<Supplier<byte[]>> signed(HttpRequestLine line, Token token) {
        return () -> Signer.of(line, token);
    }
}
