package org.hejnal.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedSendTest {
    private static final Instant BEGINNING = Instant.parse("2026-11-30T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"PT0S, PT1S", "PT8S, PT1S", "PT80S, PT10S", "PT2H, PT15M", "P5D, PT15M", "-PT1H, PT1S"})
    void theLongerItTakesTheLessOftenItIsLookedAt(Duration age, Duration pause) {
        WatchedSend send = send();
        send.waitFor(1001, BEGINNING.plus(age));
        assertThat(send.nextAt).isEqualTo(BEGINNING.plus(age).plus(pause));
    }

    @Test
    void theNextLookBeginsWhereThisOneHasStopped() {
        WatchedSend send = send();
        send.waitFor(1001, BEGINNING);
        assertThat(send.passedTo).isEqualTo(1001);
    }

    private static WatchedSend send() {
        WatchedSend send = new WatchedSend();
        send.distributedAt = BEGINNING;
        return send;
    }
}
