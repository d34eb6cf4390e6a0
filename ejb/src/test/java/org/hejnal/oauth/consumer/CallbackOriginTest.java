package org.hejnal.oauth.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackOriginTest {
    @ParameterizedTest
    @CsvSource({
        "https://App.Example.edu/cb?x=1#y, https://app.example.edu",
        "https://app.example.edu:443/cb, https://app.example.edu",
        "https://app.example.edu:8443/cb, https://app.example.edu:8443",
        "http://app.example.edu:443/cb, http://app.example.edu:443",
        "http://127.0.0.1:49152/cb, http://127.0.0.1",
        "http://[::1]:49152/cb, http://[::1]",
        "http://localhost:1/, http://localhost",
        "https://localhost:8443/, https://localhost:8443",
        "http://127.0.0.1.evil.example:80/, http://127.0.0.1.evil.example",
        "http://localhost.evil.example:81/, http://localhost.evil.example:81",
        "pl.example.App://oauth/done, pl.example.app:",
    })
    void isSchemeHostAndPort(URI address, String origin) {
        assertThat(CallbackOrigin.of(address).text()).isEqualTo(origin);
    }

    @ParameterizedTest
    @CsvSource({
        "https://app.example.edu, https://app.example.edu",
        "HTTPS://App.Example.edu:443/, https://app.example.edu",
        "http://127.0.0.1:8080, http://127.0.0.1",
        "pl.example.app:, pl.example.app:",
        "myapp://, myapp:",
    })
    void isReadAsItIsCompared(String registered, String origin) {
        assertThat(CallbackOrigin.parse(registered).text()).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "app.example.edu",
                "https:",
                "https://",
                "https://app.example.edu/cb",
                "https://app.example.edu?x",
                "https://app.example.edu#x",
                "https://somebody@app.example.edu",
                "https://*.example.edu",
                "https://app.example.edu/\\evil.example",
                "javascript:",
                "JavaScript://",
                "data:",
                "file:",
                "my app:",
                "myapp:/done",
                "1app:",
            })
    void whatIsNoOriginIsRefused(String text) {
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CallbackOrigin.parse(text));
    }
}
