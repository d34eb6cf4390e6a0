package org.hejnal.usos.oauth.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.hejnal.http.HttpRefusal;
import org.hejnal.http.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationHeaderTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "OAuth realm=\"x, y\", oauth_token=\"a%20b\", oauth_signature=\"c%2Bd%3D\"",
                "OAuth oauth_token=\"a%20b\",oauth_signature=\"c+d=\"",
                "oauth  oauth_token = \"a%20b\" ,\n oauth_signature=c%2Bd%3D  ",
                "OAuth realm=\"\",,oauth_token=a%20b, oauth_signature=\"c%2bd%3d\",",
            })
    void readsWhatClientsWrite(String header) {
        assertThat(AuthorizationHeader.parse(Optional.of(header)).orElseThrow())
                .containsExactly(new Parameter("oauth_token", "a b"), new Parameter("oauth_signature", "c+d="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic b2F1dGg6eA==", "Bearer OAuth", "", "OAuthoauth_token=a"})
    void leavesOtherSchemesAlone(String header) {
        assertThat(AuthorizationHeader.parse(Optional.of(header))).isEmpty();
    }

    @Test
    void keepsEmptyValues() {
        assertThat(AuthorizationHeader.parse(Optional.of("OAuth oauth_token=\"\", a="))
                        .orElseThrow())
                .containsExactly(new Parameter("oauth_token", ""), new Parameter("a", ""));
    }

    /** Far beyond the limit, so that a reader which tries each beginning anew would hang. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "\"", "a=\"b", ","})
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void readsEachCharacterOnce(String junk) {
        assertThat(AuthorizationHeader.parameters("x=1, " + junk.repeat(1_000_000)))
                .startsWith(new Parameter("x", "1"));
    }

    @Test
    void isBounded() {
        assertThatExceptionOfType(HttpRefusal.class)
                .isThrownBy(() ->
                        AuthorizationHeader.parse(Optional.of("OAuth a=" + "b".repeat(AuthorizationHeader.LONGEST))))
                .satisfies(e -> assertThat(e.status()).isEqualTo(400));
        assertThat(AuthorizationHeader.parse(Optional.of("Basic " + "b".repeat(AuthorizationHeader.LONGEST))))
                .isEmpty();
    }
}
