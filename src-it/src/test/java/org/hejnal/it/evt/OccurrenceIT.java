package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** What takes place when: recurrences in windows and among neighbours, in the zones of events and people. */
@HejnalTest
class OccurrenceIT {
    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void keepsTheLocalTimeOverTheChangeOfClocksAndLeavesOutWhatWasDeleted() {
        String event = create(
                "text=Choir",
                "startDate=2026-03-16T18:00:00",
                "endDate=2026-03-16T19:30:00",
                "timeZone=Europe/Warsaw",
                "rrule=FREQ=WEEKLY;COUNT=4");
        assertThat(starts("2026-03-01", "2026-05-01"))
                .containsExactly(
                        "2026-03-16T17:00:00.000Z",
                        "2026-03-23T17:00:00.000Z",
                        "2026-03-30T16:00:00.000Z",
                        "2026-04-06T16:00:00.000Z");
        author.feed("evt/delete", "eventId=" + event, "option=ONE", "occurrenceDate=2026-03-30T16:00:00Z");
        assertThat(starts("2026-03-25", "2026-05-01")).containsExactly("2026-04-06T16:00:00.000Z");
        author.feed(
                "evt/update",
                "eventId=" + event,
                "startDate=2026-03-16T19:00:00",
                "endDate=2026-03-16T20:30:00",
                "timeZone=Europe/Warsaw");
        assertThat(starts("2026-03-25", "2026-05-01")).containsExactly("2026-04-06T17:00:00.000Z");
        assertThat(starts("2026-04-06T18:29:59Z", "2026-04-07"))
                .as("the last one is not over yet")
                .hasSize(1);
        assertThat(starts("2026-04-06T18:30:00Z", "2026-04-07")).isEmpty();
    }

    @Test
    void goesThroughNeighboursInBothDirections() {
        String anchor = create("text=Anchor", "startDate=2026-06-10T12:00:00Z");
        create("text=Same time", "startDate=2026-06-10T12:00:00Z");
        create("text=Later", "startDate=2026-06-12T12:00:00Z");
        create("text=Earlier", "startDate=2026-06-08T12:00:00Z");
        create("text=Weekly", "startDate=2026-05-27T10:00:00Z", "rrule=FREQ=WEEKLY;UNTIL=20260701T000000Z");
        assertThat(neighbours(anchor, 4))
                .containsExactly(
                        "Same time 2026-06-10T12:00:00.000Z",
                        "Later 2026-06-12T12:00:00.000Z",
                        "Weekly 2026-06-17T10:00:00.000Z",
                        "Weekly 2026-06-24T10:00:00.000Z");
        assertThat(neighbours(anchor, -4))
                .containsExactly(
                        "Weekly 2026-05-27T10:00:00.000Z",
                        "Weekly 2026-06-03T10:00:00.000Z",
                        "Earlier 2026-06-08T12:00:00.000Z",
                        "Weekly 2026-06-10T10:00:00.000Z");
        assertThat(neighbours(anchor, 1000)).hasSize(4);
        assertThat(neighbours(anchor, 0)).isEmpty();
    }

    @Test
    void refusesRulesThatNameNothingAndWindowsThatHoldTooMuch() {
        assertThat(author.error(
                        "evt/create",
                        "text=X",
                        "startDate=2026-01-01T10:00:00Z",
                        "rrule=FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))
                .isEqualTo("502");
        assertThat(circle.events()).isZero();
        create("text=Bell", "startDate=1900-01-01T00:00:00Z", "rrule=FREQ=HOURLY");
        assertThat(starts("2026-01-01", "2026-01-02")).hasSize(24);
        assertThat(author.error("evt/listinterval", "from=2026-01-01", "to=2028-01-01"))
                .isEqualTo("502");
    }

    @Test
    void findsByText() {
        create("text=Zebranie ZARZĄDU", "startDate=2026-01-01T10:00:00Z");
        create("text=Other", "startDate=2026-01-01T10:00:00Z", "where=50% of the hall");
        assertThat(found("zarządu")).containsExactly("Zebranie ZARZĄDU");
        assertThat(found("50%")).containsExactly("Other");
        assertThat(found("5_%")).isEmpty();
    }

    @Test
    void anOccurrenceSaysThatItIsOneOfMany() {
        String once = create("text=Once", "startDate=2026-06-10T12:00:00Z");
        String event = create(
                "text=Choir",
                "startDate=2026-06-01T10:00:00Z",
                "endDate=2026-06-01T11:00:00Z",
                "rrule=FREQ=WEEKLY;COUNT=4");
        JsonPath listed = author.feed("evt/listinterval", "from=2026-06-08", "to=2026-06-16");
        assertThat(listed.getList("occurrenceDate"))
                .containsExactly("2026-06-08T10:00:00.000Z", null, "2026-06-15T10:00:00.000Z");
        assertThat(author.feed("evt/get", "eventId=" + event).getMap("")).doesNotContainKey("occurrenceDate");

        String[] later = {
            "eventId=" + event,
            "text=Chór",
            "startDate=2026-06-15T10:00:00.000Z",
            "endDate=2026-06-15T11:00:00.000Z",
            "occurrenceDate=2026-06-15T10:00:00.000Z"
        };
        assertThat(author.feed("evt/update", later).getString("startDate")).isEqualTo("2026-06-01T10:00:00.000Z");
        later[2] = "startDate=2026-06-15T09:30:00Z";
        JsonPath moved = author.feed("evt/update", later);
        assertThat(moved.getString("startDate")).isEqualTo("2026-06-01T09:30:00.000Z");
        assertThat(moved.getString("endDate")).isEqualTo("2026-06-01T11:00:00.000Z");
        assertThat(author.error("evt/update", later))
                .as("not an occurrence any more")
                .isEqualTo("502");

        String[] page = {"eventId=" + event, "offset=1", "occurrenceDate=2026-06-08T09:30:00Z"};
        assertThat(author.feed("evt/navigate", page).getList("eventId")).containsExactly(once);
        page[1] = "offset=-2";
        assertThat(author.feed("evt/navigate", page).getList("startDate")).containsExactly("2026-06-01T09:30:00.000Z");
        page[2] = "occurrenceDate=2026-06-09T09:30:00Z";
        assertThat(author.error("evt/navigate", page)).isEqualTo("502");
    }

    @Test
    void theRuleTurnsWithAnOccurrenceThatIsMovedToAnotherDay() {
        String event = create("text=Lab", "startDate=2026-10-26T10:00:00Z", "rrule=FREQ=WEEKLY;BYDAY=MO;COUNT=4");
        author.feed(
                "evt/update",
                "eventId=" + event,
                "startDate=2026-11-03T12:00:00Z",
                "occurrenceDate=2026-11-02T10:00:00Z");
        assertThat(starts("2026-10-01", "2026-12-01"))
                .containsExactly(
                        "2026-10-27T12:00:00.000Z",
                        "2026-11-03T12:00:00.000Z",
                        "2026-11-10T12:00:00.000Z",
                        "2026-11-17T12:00:00.000Z");
        author.feed("evt/update", "eventId=" + event, "rrule=FREQ=WEEKLY;BYDAY=TU;BYMONTH=10,11");
        assertThat(author.error(
                        "evt/update",
                        "eventId=" + event,
                        "startDate=2026-12-01T12:00:00Z",
                        "occurrenceDate=2026-11-24T12:00:00Z"))
                .as("no occurrence may get lost without a word")
                .isEqualTo("502");
        assertThat(starts("2026-11-20", "2026-12-31")).containsExactly("2026-11-24T12:00:00.000Z");
    }

    private List<String> found(String text) {
        return author.feed("evt/list", "q=" + text).getList("text");
    }

    private String create(String... fields) {
        return author.feed("evt/create", fields).getString("eventId");
    }

    private List<String> starts(String from, String to) {
        return author.feed("evt/listinterval", "from=" + from, "to=" + to).getList("startDate");
    }

    private List<String> neighbours(String anchor, int offset) {
        JsonPath events = author.feed("evt/navigate", "eventId=" + anchor, "offset=" + offset);
        List<String> texts = events.getList("text");
        List<String> starts = events.getList("startDate");
        List<String> both = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            both.add(texts.get(i) + " " + starts.get(i));
        }
        return both;
    }
}
