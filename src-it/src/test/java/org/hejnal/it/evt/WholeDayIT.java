package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** Whole days are days, where the clocks leave midnight out and where they were changed afterwards. */
@HejnalTest
class WholeDayIT {
    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    /** On 24 April 2026 the day begins at one in Cairo. */
    @Test
    void aSeriesBeginsOnADayWithoutMidnight() {
        String event = create("startDate=2026-04-24", "timeZone=Africa/Cairo", "recurrency=DAILY");
        assertThat(author.feed("evt/listinterval", "from=2026-04-23T22:00:00Z", "to=2026-04-26T21:00:00Z")
                        .getList("startDate"))
                .containsExactly("2026-04-23T22:00:00.000Z", "2026-04-24T21:00:00.000Z", "2026-04-25T21:00:00.000Z");
        assertThat(author.feed(
                                "evt/navigate",
                                "eventId=" + event,
                                "occurrenceDate=2026-04-24T21:00:00.000Z",
                                "offset=1")
                        .getString("[0].startDate"))
                .isEqualTo("2026-04-25T21:00:00.000Z");
        author.feed(
                "evt/update",
                "eventId=" + event,
                "occurrenceDate=2026-04-25T21:00:00.000Z",
                "startDate=2026-04-25T21:00:00.000Z",
                "text=Holidays");
        author.feed("evt/delete", "eventId=" + event, "option=ONE", "occurrenceDate=2026-04-24T21:00:00.000Z");
        assertThat(author.feed("evt/listinterval", "from=2026-04-23T22:00:00Z", "to=2026-04-26T21:00:00Z")
                        .getList("startDate"))
                .containsExactly("2026-04-23T22:00:00.000Z", "2026-04-25T21:00:00.000Z");
    }

    /** As after an update of the rules of a zone: what was midnight is eleven in the evening. */
    @Test
    void whatWasMidnightWhenItWasWrittenStaysReadable() {
        String event = create("startDate=2026-03-02", "timeZone=Europe/Warsaw");
        circle.database()
                .update(
                        "UPDATE calendar_event SET starts_at = starts_at - interval '1 hour',"
                                + " ends_at = ends_at - interval '1 hour' WHERE circle_id = ?",
                        circle.id());
        assertThat(author.feed("evt/list").getList("startDate")).containsExactly("2026-03-01T23:00:00.000Z");
        assertThat(author.feed("evt/listinterval", "from=2026-03-01T22:00:00Z", "to=2026-03-04T22:00:00Z")
                        .getList("text"))
                .hasSize(1);
        assertThat(author.feed("evt/sync", "calendarId=calendar/" + circle.id()).getList("updatedCreated"))
                .hasSize(1);
        assertThat(calendar()).contains("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260303");
        assertThat(author.feed("evt/update", "eventId=" + event, "text=Renamed").getString("startDate"))
                .isEqualTo("2026-03-01T23:00:00.000Z");
        author.feed("evt/delete", "eventId=" + event);
        assertThat(circle.events()).isZero();
    }

    private String create(String... fields) {
        String[] all = new String[fields.length + 2];
        all[0] = "text=Day";
        all[1] = "allDay=true";
        System.arraycopy(fields, 0, all, 2, fields.length);
        return author.feed("evt/create", all).getString("eventId");
    }

    private String calendar() {
        HttpResponse<String> answer = CalendarAddress.of(author).fetch();
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
