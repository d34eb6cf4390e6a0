package org.hejnal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.hejnal.audit.ReadCounter.Counted;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;

class ReadCounterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    /** An hour before midnight of UTC it is the next day in the installation's zone. */
    private final ReadCounter counter = new ReadCounter(
            Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC),
            SettingsFake.of("hejnal.time-zone", "Europe/Warsaw"));

    @Test
    void callsOfAMethodAddUpUntilTheyAreTaken() {
        counter.count(1, "services/a/b");
        counter.count(1, "services/a/b");
        counter.count(2, "services/a/b");
        assertThat(counter.take())
                .isEqualTo(Map.of(new Counted(1, "services/a/b", DAY), 2L, new Counted(2, "services/a/b", DAY), 1L));
        assertThat(counter.take()).isEmpty();
    }

    @Test
    void whatCouldNotBeWrittenDownCountsAgain() {
        counter.count(1, "services/a/b");
        Map<Counted, Long> taken = counter.take();
        counter.count(1, "services/a/b");
        counter.giveBack(taken);
        assertThat(counter.take()).containsValue(2L).hasSize(1);
    }

    @Test
    void methodsWithoutRoomAreCountedTogether() {
        for (int i = 0; i < ReadCounter.MAX_KEYS + 5; i++) {
            counter.count(1, "services/a/b" + i);
        }
        assertThat(counter.take())
                .hasSize(ReadCounter.MAX_KEYS + 1)
                .containsEntry(new Counted(1, ReadCounter.OTHERS, DAY), 5L);
    }
}
