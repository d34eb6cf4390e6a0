package org.hejnal.delivery.spine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.DeliveryChannel;
import org.hejnal.delivery.channel.InstalledChannels;
import org.junit.jupiter.api.Test;

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
        assertThat(pace.available("email", MOST)).isEqualTo(10);
        pace.count("email", 10);
        assertThat(pace.available("email", MOST)).isZero();
        clock.move(Duration.ofMillis(500));
        assertThat(pace.available("email", MOST)).isEqualTo(5);
        clock.move(Duration.ofHours(1));
        assertThat(pace.available("email", MOST)).as("nobody saves up").isEqualTo(10);
    }

    /** As some relays demand: one in two seconds. */
    @Test
    void lessThanOneASecondIsOneAtATime() {
        ChannelPace pace = pace(OptionalInt.of(30));
        int sent = 0;
        for (int second = 0; second < 60; second++) {
            int now = pace.available("email", MOST);
            pace.count("email", now);
            sent += now;
            clock.move(Duration.ofSeconds(1));
        }
        assertThat(sent).isBetween(30, 31);
    }

    /** One-time codes do not ask. */
    @Test
    void whatDidNotAskIsMadeUpFor() {
        ChannelPace pace = pace(OptionalInt.of(60));
        assertThat(pace.available("email", MOST)).isOne();
        pace.count("email", 3);
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
