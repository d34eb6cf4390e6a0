package org.hejnal.evt.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hejnal.calendar.event.CommentView;
import org.hejnal.calendar.event.EventDraft;
import org.hejnal.calendar.event.EventText;
import org.hejnal.calendar.event.EventView;
import org.hejnal.calendar.listing.OccurrenceView;
import org.hejnal.calendar.recurrence.EventTime;
import org.hejnal.circle.OwnedId;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.platform.Settings;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;

class EventObjectsTest {
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final OwnedId ID = new OwnedId(144, 1);

    private final EventObjects objects = new EventObjects(new Settings(RealMethods.settings(Map.of())));

    @Test
    void makesOccurrencesOnlyAsTheyAreWritten() {
        CountedComments comments = new CountedComments();
        List<OccurrenceView> occurrences = IntStream.range(0, 10_000)
                .mapToObj(hour ->
                        new OccurrenceView(event(comments), START.plus(Duration.ofHours(hour)), Optional.empty()))
                .toList();
        Iterator<EvtObject> written = objects.listOfOccurrences(occurrences).iterator();
        EvtObject first = written.next();
        assertThat(comments.read).isZero();
        assertThat(first.fields().get("startDate")).isEqualTo(START);
        assertThat((Iterable<?>) first.fields().get("comments")).hasSize(200);
        assertThat(comments.read).isEqualTo(200);
        assertThat(written.next().fields().get("startDate")).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    private static EventView event(List<CommentView> comments) {
        EventDraft draft = EventDraft.of(EventText.NONE, EventTime.of(START, Optional.empty(), ZoneOffset.UTC));
        return new EventView(
                ID, 0, Optional.of(1L), draft, Optional.empty(), START, START, comments, List.of(), List.of());
    }

    private static final class CountedComments extends AbstractList<CommentView> {
        private final List<CommentView> all =
                Collections.nCopies(200, new CommentView(new OwnedId(144, 2), ID, Optional.of(1L), "Me too.", START));
        private int read;

        @Override
        public CommentView get(int index) {
            read++;
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }
    }
}
