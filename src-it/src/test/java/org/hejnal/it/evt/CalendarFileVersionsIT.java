package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.evt.CalendarFile.MOVED;
import static org.hejnal.it.evt.CalendarFile.cancelled;
import static org.hejnal.it.evt.CalendarFile.file;
import static org.hejnal.it.evt.CalendarFile.importFile;
import static org.hejnal.it.evt.CalendarFile.series;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.Objects;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several files that tell of one series, in any order and from anybody who may change it, the newest counts. */
@HejnalTest
class CalendarFileVersionsIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    /** Files, and parts of them, in any order: four occurrences, one of them moved. */
    @ParameterizedTest
    @ValueSource(strings = {"old whole", "whole old", "old series moved", "moved series old", "moved old series old"})
    void theNewestExportOfASeriesCounts(String order) {
        Map<String, String> files = Map.of(
                "old", file(series(0)),
                "whole", file(series(1) + MOVED),
                "series", file(series(1)),
                "moved", file(MOVED));
        for (String file : order.split(" ")) {
            importFile(author, Objects.requireNonNull(files.get(file)));
        }
        assertThat(author.feed("evt/listinterval", "from=2026-06-01T00:00:00Z", "to=2026-07-01T00:00:00Z")
                        .getList("startDate"))
                .containsExactly(
                        "2026-06-01T08:00:00.000Z",
                        "2026-06-09T12:00:00.000Z",
                        "2026-06-15T08:00:00.000Z",
                        "2026-06-22T08:00:00.000Z");
    }

    @Test
    void onlyWhoMayChangeAnEventChangesItByAFile() {
        importFile(author, file(series(0)));
        JsonPath refused =
                importFile(circle.as(TestCircle.MEMBER), file(series(1).replace("Seminar", "Mine")));
        assertThat(refused.getString("feed.updated")).isEqualTo("0");
        assertThat(refused.getString("feed.report[0].uid")).isEqualTo("seminar");
        JsonPath done = importFile(author, file(series(1).replace("Seminar", "Moved here")));
        assertThat(done.getString("feed.updated")).isEqualTo("1");
        assertThat(author.feed("evt/listinterval", "from=2026-06-01T00:00:00Z", "to=2026-06-02T00:00:00Z")
                        .getString("[0].text"))
                .isEqualTo("Moved here");
    }

    @Test
    void whatIsCancelledGoesAndStaysAway() {
        importFile(author, file(series(0)));
        String cancelled = file(series(1).replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY"));
        assertThat(importFile(author, cancelled).getString("feed.removed")).isEqualTo("1");
        assertThat(importFile(author, file(series(0))).getString("feed.created"))
                .isEqualTo("0");
        assertThat(circle.events()).isZero();
    }

    /** Who is quicker than the others, and says that a later version is cancelled, costs them nothing. */
    @Test
    void whatSomebodyCancelsKeepsNothingFromOthers() {
        EvtClient member = circle.as(TestCircle.MEMBER);
        importFile(member, file(cancelled(series(9)) + cancelled(MOVED.replace("SEQUENCE:1", "SEQUENCE:9"))));
        JsonPath done = importFile(author, file(series(1) + MOVED));
        assertThat(done.getString("feed.created")).isEqualTo("2");
        assertThat(importFile(author, file(series(1) + MOVED)).getString("feed.known"))
                .isEqualTo("2");
        assertThat(circle.events()).isEqualTo(2);
    }

    /** What the author has cancelled of a series stays so for an owner's older file, for as long as the series is there. */
    @Test
    void whatIsCancelledOfASeriesIsSoForAllWhoMayChangeIt() {
        EvtClient owner = circle.as(TestCircle.OWNER);
        importFile(author, file(series(0)));
        importFile(author, file(cancelled(MOVED)));
        assertThat(importFile(owner, file(MOVED.replace("SEQUENCE:1", "SEQUENCE:0")))
                        .getString("feed.created"))
                .isEqualTo("0");
        assertThat(circle.events()).isEqualTo(1);
        importFile(author, file(cancelled(series(2))));
        assertThat(circle.events()).isZero();
        assertThat(importFile(owner, file(series(0) + MOVED)).getString("feed.created"))
                .isEqualTo("2");
    }

    @Test
    void onlyTheNewestCancelledComponentsOfAPersonAreKept() {
        circle.database().update("""
            INSERT INTO imported_component
              (circle_id, uid, owner_id, series_uid, is_date, digest, is_open, brought_by, brought_at)
            SELECT ?, 'old-' || n, ?, 'old-' || n, false, 'x', true, ?, now() - n * interval '1 hour'
            FROM generate_series(1, 4000) n
            """, circle.id(), circle.id(TestCircle.AUTHOR), circle.id(TestCircle.AUTHOR));
        importFile(author, file(cancelled(series(0))));
        assertThat(components("")).isEqualTo(4000);
        assertThat(components("AND uid = 'seminar'")).isEqualTo(1);
        assertThat(components("AND uid = 'old-4000'")).isZero();
    }

    @Test
    void theReportSaysWhatHasBecomeOfEachComponent() {
        JsonPath done = importFile(author, file(series(0) + MOVED.replace("20260608T100000", "never")));
        assertThat(done.getList("feed.report.outcome")).containsExactly("LEFT_OUT", "CREATED");
        assertThat(done.getList("feed.report.uid")).containsExactly("seminar/never", "seminar");
        assertThat(done.getList("feed.report.title")).containsExactly(null, "Seminar");
        assertThat(done.getString("feed.report[0].message")).startsWith("It is left out: RECURRENCE-ID");
        assertThat(done.getString("feed.report[0].messagePl")).startsWith("Pominięto: RECURRENCE-ID");
        assertThat(importFile(author, file(series(0))).getList("feed.report.outcome"))
                .containsExactly("KNOWN");
    }

    private long components(String condition) {
        return circle.database()
                .number("SELECT count(*) FROM imported_component WHERE circle_id = ? " + condition, circle.id());
    }
}
