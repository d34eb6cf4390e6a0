package org.hejnal.feed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A series that would have more than 1,000 exceptions stays as it is, and its neighbours in the file are taken. */
class CrowdedSeriesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final String OTHER = "BEGIN:VEVENT\nUID:other\nDTSTART:20260101T120000Z\nEND:VEVENT\n";

    @Test
    void exceptionsOfTwoFilesCostTheSeriesThatHasThem() {
        Shelf shelf = new Shelf();
        shelf.take(file(series(1, "") + moved(0, 600)));
        int before = shelf.occurrences().size();
        String later =
                IntStream.range(600, 1100).mapToObj(CrowdedSeriesTest::day).collect(Collectors.joining(","));
        shelf.take(file(series(1, "EXDATE:" + later + "\n") + OTHER));
        assertThat(shelf.plan().notes)
                .singleElement()
                .satisfies(note -> assertThat(note.message()).contains("1000 exceptions"));
        assertThat(shelf.occurrences()).hasSize(before + 1);
    }

    /** What the calendar has of exceptions only it knows: it tells which series are full. */
    @Test
    void aSeriesWithoutRoomKeepsItsOccurrencesWhereTheyAre() {
        ImportedFile read = CalendarImportService.read(file(moved(0, 3) + OTHER), ZoneId.of("Europe/Lisbon"), 2026);
        Map<String, KnownEvent> known = new HashMap<>();
        Revision revision = Objects.requireNonNull(read.revisions().get("other"));
        known.put("s", new KnownEvent(Optional.of(7L), revision, true, false, true));
        ImportPlan plan = ImportMerge.of(read, known, Set.of(7L));
        assertThat(plan.created).extracting(ImportedEvent::uid).containsExactly("other");
        assertThat(plan.excluded).isEmpty();
        assertThat(plan.notes).hasSize(3).allSatisfy(note -> {
            assertThat(note.isLeftOut()).isTrue();
            assertThat(note.message()).contains("more than 1000 exceptions");
            assertThat(note.text().pl()).contains("ponad 1000 wyjątków");
        });
    }

    private static String file(String components) {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\n" + components + "END:VCALENDAR\n").replace("\n", "\r\n");
    }

    private static String series(int sequence, String exceptions) {
        return component(sequence, "DTSTART:" + day(0) + "\nRRULE:FREQ=DAILY;COUNT=2000\n" + exceptions);
    }

    private static String moved(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(day -> component(
                        1, "RECURRENCE-ID:" + day(day) + "\nDTSTART:" + day(day).replace("T08", "T09") + "\n"))
                .collect(Collectors.joining());
    }

    private static String component(int sequence, String lines) {
        return "BEGIN:VEVENT\nUID:s\nSEQUENCE:" + sequence + "\n" + lines + "END:VEVENT\n";
    }

    private static String day(int day) {
        return FIRST.plusDays(day).format(DateTimeFormatter.BASIC_ISO_DATE) + "T080000Z";
    }
}
