package org.hejnal.feed.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hejnal.feed.intake.SampleVersions.Style;
import org.hejnal.feed.parsing.CalendarText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that is imported again, in whole or in part, in any order, gives the calendar of the newest file alone. */
class ImportOrderTest {
    private static final int TRIED = 150;

    @ParameterizedTest
    @EnumSource(Style.class)
    void theNewestFileCountsWhateverComesFirst(Style style) {
        for (int seed = 0; seed < TRIED; seed++) {
            Random random = new Random(seed);
            SampleVersions versions = new SampleVersions(seed, style);
            List<String> files = new ArrayList<>();
            List<String> newest = List.of();
            for (int version = 0; version < 4; version++) {
                newest = versions.next();
                files.addAll(parts(newest, random));
            }
            files.addAll(files.subList(0, random.nextInt(files.size())));
            Collections.shuffle(files, random);
            assertThat(imported(files).occurrences())
                    .as("seed %s: %s", seed, files)
                    .isEqualTo(imported(List.of(SampleVersions.file(newest))).occurrences());
        }
    }

    /** A file in whole, or each of its components in one of two or three. */
    private static List<String> parts(List<String> components, Random random) {
        List<List<String>> parts = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int part = 0; part < count; part++) {
            parts.add(new ArrayList<>());
        }
        components.forEach(component -> parts.get(random.nextInt(count)).add(component));
        return parts.stream().map(SampleVersions::file).toList();
    }

    @ParameterizedTest
    @CsvSource({"11a 11b, 4", "11b 11a, 4", "11b 11b, 4", "11a 11a, 4", "11a 11b 11a, 4"})
    void aSeriesIsNeverDoubled(String files, int occurrences) throws IOException {
        Shelf shelf = new Shelf();
        for (String file : files.split(" ")) {
            shelf.take(read(file));
        }
        boolean isMoved = files.contains("11b");
        assertThat(shelf.occurrences())
                .hasSize(occurrences)
                .contains(isMoved ? "2026-06-09T12:00:00Z Seminar" : "2026-06-08T08:00:00Z Seminar");
    }

    @Test
    void whatIsCancelledStaysSoWhenAnOlderFileComesAgain() {
        Shelf shelf = imported(List.of(event("SEQUENCE:0"), event("SEQUENCE:1\nSTATUS:CANCELLED")));
        assertThat(shelf.occurrences()).isEmpty();
        shelf.take(event("SEQUENCE:0"));
        assertThat(shelf.occurrences()).isEmpty();
        shelf.take(event("SEQUENCE:2"));
        assertThat(shelf.occurrences()).hasSize(1);
    }

    /** Files of simple programs tell nothing of their state: the one that somebody brings now is the newer one. */
    @Test
    void ofFilesWithoutStateTheLastCounts() {
        Shelf shelf = imported(List.of(event("LOCATION:A"), event("LOCATION:B")));
        assertThat(shelf.plan().replaced).hasSize(1);
        shelf.take(event("LOCATION:B"));
        assertThat(shelf.plan().kept).hasSize(1);
        assertThat(shelf.plan().notes).isEmpty();
    }

    /** Of the same state, but other words: who is right cannot be known, and is said. */
    @Test
    void whatIsNoNewerIsSaid() {
        Shelf shelf = imported(
                List.of(event("DTSTAMP:20260101T000000Z\nLOCATION:A"), event("DTSTAMP:20260101T000000Z\nLOCATION:B")));
        assertThat(shelf.plan().replaced).isEmpty();
        assertThat(shelf.plan().notes).hasSize(1);
    }

    @Test
    void eventsOfOthersStayTheirs() {
        ImportedFile file = CalendarImportService.read(event("SEQUENCE:1"), ZoneId.of("UTC"), 2026);
        Revision older = new Revision(Optional.of(0), Optional.empty(), Optional.empty(), false, "x");
        KnownEvent theirs = new KnownEvent(Optional.of(1L), older, false, false, false);
        ImportPlan plan = ImportMerge.of(file, Map.of("e@t", theirs));
        assertThat(plan.replaced.size() + plan.removed.size() + plan.created.size())
                .isZero();
        assertThat(plan.notes).hasSize(1);
    }

    /** An owner may change what others have written, and yet not take it away from them and the circle. */
    @Test
    void whatOthersWroteNeverBecomesPrivate() {
        ImportedFile file = CalendarImportService.read(event("SEQUENCE:1\nCLASS:PRIVATE"), ZoneId.of("UTC"), 2026);
        Revision older = new Revision(Optional.of(0), Optional.empty(), Optional.empty(), false, "x");
        KnownEvent theirs = new KnownEvent(Optional.of(1L), older, true, false, false);
        assertThat(KnownChoice.choose(Map.of("e@t", List.of(theirs)), file.events()))
                .isEmpty();
        assertThat(ImportMerge.of(file, Map.of("e@t", theirs)).replaced).isEmpty();
    }

    private static String event(String lines) {
        return SampleVersions.file(
                List.of("BEGIN:VEVENT\nUID:e@t\nDTSTART:20260601T080000Z\n" + lines + "\nEND:VEVENT\n"));
    }

    private static Shelf imported(List<String> files) {
        Shelf shelf = new Shelf();
        files.forEach(shelf::take);
        return shelf;
    }

    private static String read(String name) throws IOException {
        String file = name.equals("11a") ? "11a-series" : "11b-series-with-move";
        try (InputStream source = ImportOrderTest.class.getResourceAsStream(file + ".ics")) {
            return CalendarText.decode(source.readAllBytes());
        }
    }
}
