package org.hejnal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MultipartFormTest {
    private static final MultipartLimits LIMITS = new MultipartLimits(100, 20, 1000);
    private static final String TYPE = "multipart/form-data; boundary=b";

    private final List<String> files = new ArrayList<>();

    @Test
    void textsAreKeptAndFilesGivenAway() {
        assertThat(read(text("a", "ż")
                        + file("file", "../../etc/passwd", "one")
                        + text("b", "")
                        + file("f2", "x", "two")))
                .containsExactly(new Parameter("a", "ż"), new Parameter("b", ""));
        assertThat(files).containsExactly("file: one", "f2: two");
    }

    @Test
    void aFieldForFilesThatNobodyFilledIsNone() {
        assertThat(read(file("file", "", "") + text("a", "1"))).containsExactly(new Parameter("a", "1"));
        assertThat(files).isEmpty();
    }

    /** What browsers and HTTP libraries make of a form without a field. */
    @Test
    void aFormWithoutPartsHasNoParameters() {
        assertThat(parse("--b--\r\n")).isEmpty();
        assertThat(parse("--b--")).isEmpty();
        assertThat(parse("\r\n--b--\r\n")).isEmpty();
    }

    @Test
    void partsFilesAndTextsAreCounted() {
        assertStatus(400, text("a", "1").repeat(1000));
        assertStatus(400, file("f", "f", "1").repeat(21));
        assertThat(files).hasSize(20);
        assertStatus(413, text("a", "x".repeat(600)) + text("b", "x".repeat(600)));
    }

    /** A file is given away before its end is there, and what it is given to learns that it never comes. */
    @Test
    void whatBreaksOffIsRefused() {
        String whole = text("a", "1") + file("file", "f", "content");
        for (int length = 0; length < whole.length(); length++) {
            String part = whole.substring(0, length);
            assertThatThrownBy(() -> parse(part)).as(part).isInstanceOf(HttpRefusal.class);
        }
    }

    @Test
    void headersAreBounded() {
        assertStatus(400, "--b\r\nX-Long: " + "x".repeat(10_000) + "\r\n\r\n1\r\n");
        assertStatus(400, "--b\r\n" + "X-Many: 1\r\n".repeat(50) + "\r\n1\r\n");
        assertStatus(400, "--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n");
    }

    private void assertStatus(int status, String parts) {
        assertThatThrownBy(() -> read(parts))
                .isInstanceOfSatisfying(
                        HttpRefusal.class, e -> assertThat(e.status()).isEqualTo(status));
    }

    private List<Parameter> read(String parts) {
        return parse(parts + "--b--\r\n");
    }

    private List<Parameter> parse(String body) {
        InputStream source = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return MultipartForm.read(source, TYPE, LIMITS, (field, content) -> {
            files.add(field + ": " + string(content));
            return Optional.empty();
        });
    }

    private static String string(InputStream content) {
        try {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name, String value) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String fileName, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: image/png\r\n\r\n" + content + "\r\n";
    }
}
