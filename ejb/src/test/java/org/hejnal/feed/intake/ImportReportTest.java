package org.hejnal.feed.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.feed.intake.ReportEntry.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportReportTest {
    private static final String NONSENSE = event("odd", "DTSTART:yesterday");
    private static final String LONG = event("long", "DTSTART:20260601T080000Z\nSUMMARY:" + "x".repeat(501));
    private static final String PLAIN = event("plain", "DTSTART:20260601T080000Z\nSUMMARY:Plain");

    /** Each of a file, those first that somebody has to look at. */
    @Test
    void everyComponentHasAnEntry() {
        assertThat(report(PLAIN + LONG + NONSENSE, Map.of()))
                .extracting(
                        ReportEntry::uid,
                        ReportEntry::outcome,
                        entry -> entry.notes().size())
                .containsExactly(
                        tuple("odd", Outcome.LEFT_OUT, 1),
                        tuple("long", Outcome.CREATED, 1),
                        tuple("plain", Outcome.CREATED, 0));
    }

    @Test
    void whatIsThereSaysSo() {
        KnownEvent older = known(0);
        assertThat(report(event("plain", "DTSTART:20260601T080000Z\nSEQUENCE:1"), Map.of("plain", older)))
                .extracting(ReportEntry::outcome)
                .containsExactly(Outcome.UPDATED);
        assertThat(report(
                        event("plain", "DTSTART:20260601T080000Z\nSEQUENCE:1\nSTATUS:CANCELLED"),
                        Map.of("plain", older)))
                .extracting(ReportEntry::outcome)
                .containsExactly(Outcome.REMOVED);
        assertThat(report(PLAIN, Map.of("plain", known(7))))
                .extracting(ReportEntry::outcome)
                .containsExactly(Outcome.KNOWN);
    }

    /** Whether the calendar has never had it, or has it no more. */
    @Test
    void whatIsCancelledIsNotPassedOver() {
        String file = event("gone", "DTSTART:20260601T080000Z\nSTATUS:CANCELLED")
                + event("series", "DTSTART:20260601T080000Z\nRRULE:FREQ=DAILY;COUNT=3")
                + event("series", "RECURRENCE-ID:20260602T080000Z\nDTSTART:20260602T080000Z\nSTATUS:CANCELLED");
        assertThat(report(file, Map.of()))
                .extracting(ReportEntry::uid, ReportEntry::outcome)
                .containsExactly(
                        tuple("gone", Outcome.LEFT_OUT),
                        tuple("series/20260602T080000Z", Outcome.LEFT_OUT),
                        tuple("series", Outcome.CREATED));
        Revision same = Objects.requireNonNull(read(file).revisions().get("gone"));
        KnownEvent gone = new KnownEvent(Optional.empty(), same, true, false, true);
        ReportEntry again = report(event("gone", "DTSTART:20260601T080000Z\nSTATUS:CANCELLED"), Map.of("gone", gone))
                .get(0);
        assertThat(again.message("en")).isEqualTo("It is left out: it is cancelled, or nothing of it is left.");
        assertThat(again.message("pl")).isEqualTo("Pominięto: jest odwołane albo nic z niego nie zostało.");
    }

    /** A source that keeps all that it has ever cancelled must not hide what is wrong with the rest. */
    @Test
    void whatIsCancelledStandsBehindWhatIsWrong() {
        String cancelled = event("gone", "DTSTART:20260601T080000Z\nSTATUS:CANCELLED");
        assertThat(report(cancelled + PLAIN + NONSENSE, Map.of()))
                .extracting(ReportEntry::uid)
                .containsExactly("odd", "gone", "plain");
        assertThat(ImportReport.of(ImportMerge.of(read(cancelled + LONG + NONSENSE), Map.of()), 2))
                .extracting(ReportEntry::uid)
                .containsExactly("odd", "long");
    }

    @Test
    void anEntryIsASentenceInBothLanguages() {
        ReportEntry entry = report(LONG, Map.of()).get(0);
        assertThat(entry.message("en")).isEqualTo("It is added. SUMMARY is cut to 500 characters.");
        assertThat(entry.message("pl")).isEqualTo("Dodano. Skrócono SUMMARY do 500 znaków.");
        assertThat(entry.title()).hasValueSatisfying(title -> assertThat(title).hasSize(500));
    }

    /** Whatever is wrong, and whoever says so: this reader, or the calendar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:yesterday | Pominięto: DTSTART nie jest datą ani godziną: yesterday",
                "DTSTART;TZID=Nowhere:20260701T100000 | Pominięto: Nieznana strefa czasowa: Nowhere",
                "DTSTART:99990101T000000Z | Pominięto: Nieprawidłowa wartość pola początek.",
                "DTSTART:20260701T100000Z\\n"
                        + "RRULE:FREQ=SECONDLY | Pominięto: Nieprawidłowa wartość pola reguła powtarzania.",
                "DTSTART:20260701T100000Z\\nno line | Pominięto: wiersza 7 nie da się odczytać.",
                "SUMMARY:x | Pominięto: nie ma początku (DTSTART)."
            })
    void reasonsAreInPolishToo(String lines, String polish) {
        ReportEntry entry =
                report(event("e", lines.replace("\\n", "\n")), Map.of()).get(0);
        assertThat(entry.message("pl")).isEqualTo(polish);
        assertThat(entry.message("en")).startsWith("It is left out: ");
    }

    private static KnownEvent known(int sequence) {
        Revision revision = new Revision(Optional.of(sequence), Optional.empty(), Optional.empty(), false, "other");
        return new KnownEvent(Optional.of(1L), revision, true, false, true);
    }

    private static List<ReportEntry> report(String components, Map<String, KnownEvent> known) {
        return ImportReport.of(ImportMerge.of(read(components), known), 100);
    }

    private static ImportedFile read(String components) {
        return CalendarImportService.read(
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + components + "END:VCALENDAR\r\n",
                ZoneId.of("Europe/Lisbon"),
                2026);
    }

    private static String event(String uid, String lines) {
        return ("BEGIN:VEVENT\nUID:" + uid + "\n" + lines + "\nEND:VEVENT\n").replace("\n", "\r\n");
    }
}
