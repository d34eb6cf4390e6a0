package org.hejnal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
    private static final String MULTIPART = "multipart/form-data; boundary=\"x y\"";
    private final RequestReader reader = new RequestReader(100);

    @Test
    void queryAndFormAreKeptApart() {
        ReceivedRequest request = read(body("a=1&b=%C4%85")
                .with("getParameterMap", Map.of("a", new String[] {"2", "3"}))
                .with("getContentType", "application/x-www-form-urlencoded; charset=UTF-8"));

        assertThat(request.form()).containsExactly(new Parameter("a", "1"), new Parameter("b", "ą"));
        assertThat(request.query()).containsExactly(new Parameter("a", "2"), new Parameter("a", "3"));
        assertThat(request.formIsSigned()).isTrue();
        assertThat(request.find("a")).contains("1");
    }

    @Test
    void multipartTextsAreParameters() {
        String text = "preamble\r\n--x y\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nż\r\n--x y--";
        ReceivedRequest request = read(body(text).with("getContentType", MULTIPART));

        assertThat(request.form()).containsExactly(new Parameter("a", "ż"));
        assertThat(request.formIsSigned()).isFalse();
    }

    @Test
    void anUnsignedFormDoesNotOverrideTheQuery() {
        String text = "--x y\r\nContent-Disposition: form-data; name=a\r\n\r\nform\r\n"
                + "--x y\r\nContent-Disposition: form-data; name=b\r\n\r\nform\r\n--x y--";
        ReceivedRequest request = new RequestReader(1000)
                .read(body(text)
                        .with("getContentType", MULTIPART)
                        .with("getParameterMap", Map.of("a", new String[] {"query"}))
                        .build());

        assertThat(request.find("a")).contains("query");
        assertThat(request.find("b")).contains("form");
    }

    @Test
    void filesArePassedOver() {
        String part = "--x y\r\ncontent-disposition: form-data; name=a; filename=f\r\n\r\n1\r\n--x y--\r\n";
        assertThat(read(body(part).with("getContentType", MULTIPART)).form()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "--x y", "--x y\r\n\r\n", "--x y\r\nA: b\r\n\r\n1\r\n--x y--", "--x y\r\n--x y--"})
    void brokenMultipartIsRefused(String text) {
        assertStatus(400, body(text).with("getContentType", MULTIPART));
    }

    @Test
    void aQueryThatWasNotUtf8IsRefused() {
        assertStatus(400, body("").with("getParameterMap", Map.of("a", new String[] {"b", "\uFFFD"})));
        assertStatus(400, body("").with("getParameterMap", Map.of("\uFFFDa", new String[] {"b"})));
    }

    @Test
    void jsonIsKeptAsText() {
        assertThat(read(body("{}").with("getContentType", "application/json")).jsonBody())
                .contains("{}");
        assertThat(read(body("").with("getContentType", "application/json")).jsonBody())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/octet-stream", "text/plain", "multipart/form-data", "nonsense"})
    void emptyPostsOfAnyTypeAreRead(String contentType) {
        ReceivedRequest request = read(body("").with("getContentType", contentType));
        assertThat(request.form()).isEmpty();
        assertThat(request.query()).isEmpty();
    }

    @Test
    void largeBodiesAreRefusedHoweverTheyAreFramed() {
        assertStatus(413, body("x".repeat(101)));
        assertStatus(413, body("x".repeat(101)).with("getContentLengthLong", -1L));
        assertThat(read(body("x".repeat(100)).with("getContentLengthLong", -1L)).form())
                .isEmpty();
    }

    @Test
    void theHostIsTheClients() {
        assertThat(read(body("").header("Host", "usos.example:80")).host()).isEqualTo("usos.example");
        assertThat(read(body("").header("Host", "usos.example:8080")).host()).isEqualTo("usos.example:8080");
        assertThat(read(body("").with("getScheme", "https").header("Host", "a:443"))
                        .host())
                .isEqualTo("a");
        assertThat(read(body("")).host()).isEqualTo("fallback");
    }

    private ReceivedRequest read(FakeHttpRequest http) {
        return reader.read(http.build());
    }

    private void assertStatus(int status, FakeHttpRequest http) {
        assertThatThrownBy(() -> read(http))
                .isInstanceOfSatisfying(
                        HttpRefusal.class, e -> assertThat(e.status()).isEqualTo(status));
    }

    private static FakeHttpRequest body(String text) {
        return new FakeHttpRequest(text.getBytes(StandardCharsets.UTF_8));
    }
}
