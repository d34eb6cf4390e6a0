package org.hejnal.delivery.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.DeliveryChannel;
import org.hejnal.delivery.channel.InstalledChannels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelPaceTest {
    private static final int MOST = 20;

    private final MovedClock clock = new MovedClock();

    @Test
    void withoutALimitAllMayGo() {
        ChannelPace pace = pace(OptionalInt.empty());
        pace.count("email", 1_000_000);
        assertThat(pace.available("email", MOST)).isEqualTo(MOST);
    }

    @Test
    void aSecondsShareMayGoAtOnceAndTheRestFollows() {
        ChannelPace pace = pace(OptionalInt.of(600));
        assertThat(pace.available("email", MOST)).isEqualTo(11);
        pace.count("email", 11);
        assertThat(pace.available("email", MOST)).isZero();
        clock.move(Duration.ofMillis(500));
        assertThat(pace.available("email", MOST)).isEqualTo(5);
        clock.move(Duration.ofHours(1));
        assertThat(pace.available("email", MOST)).as("nobody saves up").isEqualTo(11);
    }

    /** As some relays demand: one in two seconds, or ten in six. */
    @ParameterizedTest
    @ValueSource(ints = {1, 30, 59, 60, 100, 150, 601})
    void inAMinuteAsManyGoAsMay(int limit) {
        ChannelPace pace = pace(OptionalInt.of(limit));
        int sent = 0;
        for (int second = 0; second <= 60; second++) {
            int now = pace.available("email", 1_000);
            pace.count("email", now);
            sent += now;
            clock.move(Duration.ofSeconds(1));
        }
        assertThat(sent).isBetween(limit, limit + 1 + limit / 60 + 1);
    }

    /** One-time codes do not ask. */
    @Test
    void whatDidNotAskIsMadeUpFor() {
        ChannelPace pace = pace(OptionalInt.of(60));
        assertThat(pace.available("email", MOST)).isEqualTo(2);
        pace.count("email", 4);
        clock.move(Duration.ofSeconds(2));
        assertThat(pace.available("email", MOST)).isZero();
        clock.move(Duration.ofSeconds(1));
        assertThat(pace.available("email", MOST)).isOne();
    }

    private ChannelPace pace(OptionalInt perMinute) {
        return new ChannelPace(new InstalledChannels(List.of(new Channel(perMinute))), clock);
    }

    private record Channel(OptionalInt limit) implements DeliveryChannel {
        @Override
        public String id() {
            return "email";
        }

        @Override
        public OptionalInt perMinute() {
            return limit;
        }

        @Override
        public ChannelConnection connect() {
            throw new AssertionError("nothing is sent");
        }
    }
}
