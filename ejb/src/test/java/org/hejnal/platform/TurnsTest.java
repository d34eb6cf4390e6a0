package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns<String> turns = new Turns<>(3, 2);

    @Test
    void nobodyHasMoreThanTheirShare() {
        assertThat(turns.begin("a")).isTrue();
        assertThat(turns.begin("a")).isTrue();
        assertThat(turns.begin("a")).isFalse();
        turns.end("a");
        assertThat(turns.begin("a")).isTrue();
    }

    @Test
    void allTogetherHaveNoMoreThanThereIs() {
        assertThat(turns.begin("a")).isTrue();
        assertThat(turns.begin("b")).isTrue();
        assertThat(turns.begin("c")).isTrue();
        assertThat(turns.begin("d")).isFalse();
        turns.end("b");
        assertThat(turns.begin("d")).isTrue();
    }

    @Test
    void whatHasNotBegunDoesNotEnd() {
        turns.end("a");
        assertThat(turns.begin("a") && turns.begin("b") && turns.begin("c")).isTrue();
        assertThat(turns.begin("d")).isFalse();
    }
}
