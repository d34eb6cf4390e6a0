package org.hejnal.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers on the port that everybody reaches, written by a client that keeps to no rule. */
@HejnalTest
class PublicPortIT {
    private static final String METHOD = "/services/events2/event_types_index";

    private final Hub hub = Hub.main();

    /** Artemis, remote EJB calls and management once answered 101 here. */
    @ParameterizedTest
    @ValueSource(strings = {"activemq-remoting", "jboss-remoting", "h2c", "websocket", "artemis", "JMX"})
    void noOtherProtocolIsSpoken(String protocol) throws IOException {
        assertThat(statusLine(
                        "GET",
                        METHOD,
                        "Connection: Upgrade, HTTP2-Settings",
                        "Upgrade: " + protocol,
                        "HTTP2-Settings: AAMAAABkAAQAAP__",
                        "Sec-JbossRemoting-Key: x",
                        "Sec-ActiveMQRemoting-Key: x"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void http2IsNotSpokenWithoutTls() throws IOException {
        assertThat(send("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")).startsWith("HTTP/1.1 400 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wildfly-services",
                "/wildfly-services/ejb",
                "/wildfly-services/naming",
                "/console",
                "/console/",
                "/console/index.html",
                "/management",
                "/error",
                "/health",
                "/metrics/vendor",
                "/WEB-INF/web.xml",
                "/META-INF/"
            })
    void theServersOwnDoorsAreClosed(String path) throws IOException {
        assertThat(exchange("GET", path, "Connection: close"))
                .startsWith("HTTP/1.1 404 ")
                .doesNotContain("Location:");
    }

    @ParameterizedTest
    @ValueSource(strings = {METHOD, "/", "/api/log2/get", "/media/x", "/developers/api/", "/openapi", "/feeds/x.ics"})
    void cookiesWithoutEndAreRefused(String path) throws IOException {
        String cookies =
                IntStream.range(0, 201).mapToObj(number -> "c" + number + "=1").collect(Collectors.joining("; "));
        assertThat(exchange("GET", path, "Connection: close", "Cookie: " + cookies))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/json", "\"message\"")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: a/b;q=x",
                "Accept: a/b;q=\"",
                "Accept: garbage",
                "Accept: /",
                "Content-Type: a/b; q=\"",
                "Content-Type: garbage",
                "Content-Type: ;"
            })
    void mediaTypesThatAreNoneAreRefused(String header) throws IOException {
        assertThat(exchange("POST", METHOD, "Connection: close", "Content-Length: 0", header))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/json", "\"message\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept: *", "Accept: text/html, image/gif, *; q=.2, */*; q=.2", "Accept:", "Accept: a/b;;q=0.1"
            })
    void whatOldClientsSendIsTaken(String header) throws IOException {
        assertThat(exchange("GET", METHOD, "Connection: close", header)).startsWith("HTTP/1.1 200 ");
    }

    /** Where nothing depends on media types, those that are none cost nobody the answer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/log/2get | \"cn\":\"log2get\"",
                "/developers/api/ | </html>",
                "/developers/evt | </html>",
                "/openapi | \"openapi\"",
                "/ | </html>"
            })
    void elsewhereMediaTypesThatAreNoneArePassedOver(String path, String expected) throws IOException {
        for (String header :
                List.of("Accept: a/b;q=x", "Accept: garbage", "Content-Type: a/b; q=\"", "Content-Type: x")) {
            assertThat(exchange("GET", path, "Connection: close", header))
                    .startsWith("HTTP/1.1 200 ")
                    .contains(expected);
        }
    }

    @Test
    void nobodyIsConnectedElsewhere() throws IOException {
        assertThat(send("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:80\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ");
    }

    @Test
    void headersHaveALimit() throws IOException {
        assertThat(exchange("GET", METHOD, "Connection: close", "X-Long: " + "a".repeat(70_000)))
                .startsWith("HTTP/1.1 400 ");
        assertThat(exchange("GET", METHOD + "?x=" + "a".repeat(40_000), "Connection: close"))
                .startsWith("HTTP/1.1 200 ");
    }

    private String exchange(String method, String path, String... headers) throws IOException {
        return send(request(method, path, headers));
    }

    private String request(String method, String path, String... headers) {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n" + String.join("\r\n", headers)
                + "\r\n\r\n";
    }

    /** The connection is not waited for: who asks for another protocol is kept. */
    private String statusLine(String method, String path, String... headers) throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port())) {
            client.getOutputStream().write(request(method, path, headers).getBytes(ISO_8859_1));
            return new BufferedReader(new InputStreamReader(client.getInputStream(), ISO_8859_1)).readLine();
        }
    }

    private String send(String request) throws IOException {
        try (Socket client = new Socket(InetAddress.getLoopbackAddress(), port())) {
            client.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(client.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private int port() {
        return URI.create(hub.baseUrl()).getPort();
    }
}
