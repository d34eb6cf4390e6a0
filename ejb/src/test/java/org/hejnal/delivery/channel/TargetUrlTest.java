package org.hejnal.delivery.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetUrlTest {
    @Test
    void isThePageThatTheDataNames() {
        assertThat(TargetUrl.in("{\"a\": 1, \"url\": \"https://library.example.edu/loans?id=4711#new\"}"))
                .contains(new TargetUrl("https://library.example.edu/loans?id=4711#new", "library.example.edu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"url\": 5}",
                "{\"url\": null}",
                "{\"url\": \"\"}",
                "{\"url\": \"/relative\"}",
                "{\"url\": \"javascript:alert(1)\"}",
                "{\"url\": \"data:text/html,x\"}",
                "{\"url\": \"https:///nowhere\"}",
                "{\"url\": \"https://user:password@example.edu/\"}",
                "{\"url\": \"https://example.edu/a b\"}",
                "{\"url\": \"https://example.edu/\\u0000\"}",
                "{\"url\": \"https://example.edu/\\\" onclick=\\\"x\"}"
            })
    void nothingElseIsForPeopleToFollow(String data) {
        assertThat(TargetUrl.in(data)).isEmpty();
    }

    @Test
    void anAddressIsNotLongerThanProgramsTake() {
        String longest = "https://example.edu/" + "a".repeat(TargetUrl.MAX_LENGTH - 20);
        assertThat(TargetUrl.in("{\"url\": \"" + longest + "\"}")).isPresent();
        assertThat(TargetUrl.in("{\"url\": \"" + longest + "a\"}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"url\"", "{"})
    void whatIsNoObjectHasNone(String data) {
        assertThat(TargetUrl.in(data)).isEmpty();
    }
}
