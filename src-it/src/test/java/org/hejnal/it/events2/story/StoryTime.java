package org.hejnal.it.events2.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.hejnal.it.client.ServerProperty;
import org.jspecify.annotations.Nullable;

/** The time of the server that all tests share, moved for a story and put right afterwards. */
final class StoryTime implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final LocalDate today = LocalDate.now(ZONE);
    private Duration offset = Duration.ZERO;
    private @Nullable ServerProperty moved;

    /** What the server's clock shows. */
    Instant now() {
        return Instant.now().plus(offset);
    }

    /** A time of the story as the API writes it. */
    String text(int day, int hour) {
        return today.plusDays(day).atTime(hour, 0).format(DATE_TIME);
    }

    /** Lets it become so late: an hour of the day on which the story began, or of a later one. */
    void goOnTo(int day, int hour) {
        Instant time =
                today.plusDays(day).atTime(LocalTime.of(hour, 0)).atZone(ZONE).toInstant();
        offset = Duration.between(Instant.now(), time).plusSeconds(1);
        moved = ServerProperty.set("hejnal.clock-offset", offset.toString(), "PT0S");
    }

    @Override
    public void close() {
        if (moved != null) {
            moved.close();
        }
    }
}
