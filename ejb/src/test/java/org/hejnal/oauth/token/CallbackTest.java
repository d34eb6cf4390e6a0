package org.hejnal.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.hejnal.oauth.consumer.CallbackOrigin;
import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallbackTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "oob",
                "http://localhost:9000/done",
                "https://client.example/cb?x=1&y=%20#top",
                "pl.example.app://oauth/done",
                "pl.example.app:/done"
            })
    void acceptsWhatABrowserCanBeSentTo(String callback) {
        assertThat(of(callback).text()).isEqualTo(callback);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "OOB",
                "/done",
                "client.example/done",
                "javascript:alert(1)",
                "JavaScript://client.example/%0aalert(1)",
                "data:text/html,x",
                "app:/done",
                "chrome://settings",
                "intent://scan/#Intent;scheme=zxing;end",
                "ms-settings://network",
                "file:///etc/passwd",
                "https:///done",
                "https://user:password@client.example/",
                "https://client.example/a b",
                "https://client.example/\r\nSet-Cookie: a=b"
            })
    void refusesTheRest(String callback) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> of(callback))
                .satisfies(e -> assertThat(e.field()).isEqualTo(TokenField.CALLBACK));
    }

    @Test
    void isBounded() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> of("https://client.example/" + "a".repeat(2000)));
    }

    @ParameterizedTest
    @CsvSource({
        "https://c.example, https://c.example?a=1",
        "https://c.example/?, https://c.example/?a=1",
        "https://c.example/?b=2, https://c.example/?b=2&a=1",
        "https://c.example/?b=2&, https://c.example/?b=2&a=1",
        "https://c.example/?b=2#c, https://c.example/?b=2&a=1#c",
        "https://c.example/#c?d, https://c.example/?a=1#c?d",
    })
    void appendsParametersBehindItsOwnQuery(String callback, String expected) {
        assertThat(of(callback).with("a=1")).hasToString(expected);
    }

    @Test
    void aSchemeWithoutADotIsWelcomeWhereItIsRegistered() {
        assertThat(Callback.of("APP:/done", origin -> origin.text().equals("app:"))
                        .text())
                .isEqualTo("APP:/done");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(
                        () -> Callback.of("app:/done", origin -> origin.text().equals("apps:")));
    }

    @Test
    void aPinReturnsToNobody() {
        assertThat(of("oob").origin()).isEmpty();
        assertThat(of("https://Client.example/cb").origin()).contains(new CallbackOrigin("https://client.example"));
    }

    private static Callback of(String text) {
        return Callback.of(text, origin -> false);
    }
}
