package org.hejnal.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Gives everyone the same clock. */
public class ClockProducer {
    @Produces
    @Singleton
    Clock clock() {
        return new ShiftedClock(ZoneOffset.UTC);
    }

    /**
     * The system's clock, moved by the ISO 8601 duration in the system property {@code hejnal.clock-offset}, which a
     * rehearsal or a test may change while the server runs. Without the property it is the system's clock.
     */
    static final class ShiftedClock extends Clock {
        private final ZoneId zone;

        ShiftedClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new ShiftedClock(other);
        }

        @Override
        public Instant instant() {
            String offset = System.getProperty("hejnal.clock-offset");
            return offset == null ? Instant.now() : Instant.now().plus(Duration.parse(offset));
        }
    }
}
