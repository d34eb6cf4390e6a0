package org.hejnal.feed.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hejnal.calendar.event.EventView;
import org.hejnal.circle.OwnedId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventUidsTest {
    private static final String HOST = "hejnal.example";

    @Test
    void whatCameWithANameKeepsIt() {
        assertThat(names(event(144, 1, "lab@origin"), event(144, 2, null)))
                .containsExactly("lab@origin", "144_2@hejnal.example");
    }

    @Test
    void noTwoEventsHaveOneName() {
        assertThat(names(event(145, 1, "lab"), event(144, 9, "lab"), event(144, 2, "145_1@hejnal.example")))
                .containsExactly("145_1@hejnal.example", "lab", "144_2@hejnal.example");
    }

    @Test
    void noNameBreaksALine() {
        assertThat(names(event(144, 1, "a\r\nEND:VEVENT"))).containsExactly("144_1@hejnal.example");
    }

    @Test
    void ourOwnNamesAreRecognised() {
        assertThat(EventUids.find("144_17@hejnal.example", HOST)).contains(new OwnedId(144, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"144_17", "144_17@elsewhere.example", "x@hejnal.example", "statement-1@hejnal.example", ""})
    void othersAreNot(String uid) {
        assertThat(EventUids.find(uid, HOST)).isEmpty();
    }

    private static List<String> names(EventView... events) {
        EventUids uids = new EventUids(List.of(events), HOST);
        return List.of(events).stream().map(uids::of).toList();
    }

    private static EventView event(long circle, long number, @Nullable String uid) {
        return new EventView(
                new OwnedId(circle, number),
                0,
                Optional.empty(),
                SampleEvents.allDay("Camp", LocalDate.of(2026, 3, 28), ZoneOffset.UTC),
                Optional.ofNullable(uid),
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                List.of(),
                List.of());
    }
}
