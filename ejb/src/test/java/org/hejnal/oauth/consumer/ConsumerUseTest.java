package org.hejnal.oauth.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;

class ConsumerUseTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    // First, since the clock reads it. It is noon there in Warsaw.
    private Instant now = Instant.parse("2026-03-01T11:00:00Z");
    private final ConsumerUse use =
            new ConsumerUse(((InstantSource) () -> now).withZone(ZoneOffset.UTC), SettingsFake.of(Map.of()));

    @Test
    void eachDayIsToldOnce() {
        use.note(7);
        use.note(7);
        assertThat(use.take()).isEqualTo(Map.of(7L, DAY));
        use.note(7);
        assertThat(use.take()).isEmpty();
        now = now.plus(Duration.ofDays(1));
        use.note(7);
        assertThat(use.take()).isEqualTo(Map.of(7L, DAY.plusDays(1)));
    }

    @Test
    void whatCouldNotBeWrittenIsToldAgain() {
        use.note(7);
        use.giveBack(use.take());
        assertThat(use.take()).isEqualTo(Map.of(7L, DAY));
    }
}
