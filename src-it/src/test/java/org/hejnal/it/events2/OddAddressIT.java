package org.hejnal.it.events2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses at which nothing is, written by a client that escapes nothing, so they go over a bare connection. */
@HejnalTest
class OddAddressIT {
    private final Hub hub = Hub.main();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/services/x?a=b|c",
                "/services/x?a=%7Cb%7D",
                "/services/oauth/%7B%7D",
                "/services/oauth/nothing?a={b}",
                "/services/%7Bmodule%7D/x",
                "/services/{module}/{method}",
                "/services/events2/nothing?fields=a[b|c]",
                "/services/events2/event_type/more?a=^`",
                "/services/events2/%22%3C%3E%5C",
                "/services/events2/%C5%82%C4%85ka",
                "/services/",
                "/services"
            })
    void ofTheServicesIsA404InTheirShape(String path) throws IOException {
        String answer = get(path);
        assertThat(answer).startsWith("HTTP/1.1 404 ");
        assertThat(answer).contains("application/json", "\"message\"", "There is no method ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/a|b{c}",
                "/media?size=a|b",
                "/ical/%7B%7D.ics?x=a|b",
                "/ical/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics?x={a}|b",
                "/ical",
                "/feeds/%7B%7D.ics?x=a|b",
                "/developers/api/%7B%7D?a=b|c",
                "/developers/{x}|y",
                "/developers/evt/{x}?a=|",
                "/openapi/{x}?a=|",
                "/nowhere/{x}?a=b|c",
                "/%7B%7D"
            })
    void elsewhereIsA404Too(String path) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 404 ");
    }

    private String get(String path) throws IOException {
        int port = URI.create(hub.baseUrl()).getPort();
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port)) {
            client.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(ISO_8859_1));
            return new String(client.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }
}
