package org.hejnal.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactPointFailureTest {
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final ContactPoint point = new ContactPoint();

    /** Relays tell of delays hours after, and take the next e-mail all the same. */
    @Test
    void whatPassesHidesNoBounce() {
        point.fail(NOW, FailureKind.BOUNCED, "550 5.1.1 unknown");
        assertThat(point.fail(NOW.plus(Duration.ofHours(4)), FailureKind.TEMPORARY, "delayed"))
                .isEqualTo(1);
        assertThat(point.lastFailureKind()).isEqualTo(FailureKind.BOUNCED.stored());
    }

    @Test
    void whatPassesIsKeptWhereNothingFailedForGood() {
        point.fail(NOW, FailureKind.TEMPORARY, "full");
        assertThat(point.lastFailureKind()).isEqualTo(FailureKind.TEMPORARY.stored());
    }
}
