package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** What events have besides the fields of old. */
@HejnalTest
class ModernFieldsIT {
    private final TestCircle circle = new TestCircle(Hub.main());
    private final EvtClient author = circle.as(TestCircle.AUTHOR);
    private final EvtClient member = circle.as(TestCircle.MEMBER);

    @Test
    void wordsOfRecurrenceGoInAndComeOut() {
        JsonPath event = author.feed(
                "evt/create",
                "text=lecture",
                "startDate=2026-03-02T10:00",
                "timeZone=Europe/Warsaw",
                "recurrency=WEEKLY",
                "recurrencyInterval=2",
                "byDay=MO,WE",
                "recurrencyEndDate=2026-04-30",
                "reminderList=15,60",
                "where=Aula");
        assertThat(event.getString("startDate")).isEqualTo("2026-03-02T09:00:00.000Z");
        assertThat(event.getString("recurrency")).isEqualTo("WEEKLY");
        assertThat(event.getString("recurrencyInterval")).isEqualTo("2");
        assertThat(event.getString("byDay")).isEqualTo("MO,WE");
        assertThat(event.getString("recurrencyEndDate")).isEqualTo("2026-04-30T21:59:59.000Z");
        assertThat(event.getList("reminderList")).containsExactly("15", "60");
        // Ten in the morning in Warsaw, before the clocks go forward on the 29th and after.
        assertThat(author.feed("evt/listinterval", "from=2026-03-01", "to=2026-04-05")
                        .getList("startDate"))
                .containsExactly(
                        "2026-03-02T09:00:00.000Z",
                        "2026-03-04T09:00:00.000Z",
                        "2026-03-16T09:00:00.000Z",
                        "2026-03-18T09:00:00.000Z",
                        "2026-03-30T08:00:00.000Z",
                        "2026-04-01T08:00:00.000Z");
    }

    @Test
    void oneOccurrenceCanGo() {
        String event = author.feed("evt/create", "startDate=2026-03-02T10:00:00Z", "rrule=FREQ=DAILY;COUNT=3")
                .getString("eventId");
        String[] second = {"eventId=" + event, "option=One", "occurrenceDate=2026-03-03T10:00:00Z"};
        assertThat(member.error("evt/delete", second)).isEqualTo("504");
        assertThat(author.error("evt/delete", second)).isEqualTo("0");
        assertThat(author.error("evt/delete", second)).isEqualTo("502");
        assertThat(author.feed("evt/listmonth", "date=2026-03-15").getList("startDate"))
                .containsExactly("2026-03-02T10:00:00.000Z", "2026-03-04T10:00:00.000Z");
    }

    @Test
    void peopleAreAskedAndAnswer() {
        long me = circle.id(TestCircle.MEMBER);
        JsonPath event = author.feed("evt/create", "startDate=2026-03-02", "attendees=" + me);
        assertThat(event.getList("attendees")).containsExactly("" + me);
        assertThat(event.getString("rsvp[0].answer")).isEqualTo("NEEDS-ACTION");
        String id = "eventId=" + event.getString("eventId");
        assertThat(member.feed("evt/answer", id, "answer=ACCEPTED").getString("rsvp[0].answer"))
                .isEqualTo("ACCEPTED");
        assertThat(author.error("evt/answer", id, "answer=ACCEPTED")).isEqualTo("504");
        assertThat(member.error("evt/answer", id, "answer=PERHAPS")).isEqualTo("502");
        assertThat(author.error("evt/create", "startDate=2026-03-02", "attendees=" + circle.id(TestCircle.STRANGER)))
                .isEqualTo("503");
    }

    @Test
    void whoLeavesIsNotAskedAnyMoreAndClientsLearnIt() {
        String me = "" + circle.id(TestCircle.MEMBER);
        String asked = author.feed("evt/create", "startDate=2026-03-02", "attendees=" + me)
                .getString("eventId");
        author.feed("evt/create", "startDate=2026-03-03", "attendees=" + me);
        circle.event(author, "of no concern");
        String calendar = "calendarId=calendar/" + circle.id();
        String token = author.feed("evt/sync", calendar).getString("token");
        String etag = author.feed("evt/get", "eventId=" + asked).getString("etag");
        member.feed("acc/removemember", "circleId=" + circle.id(), "accountId=" + me);
        JsonPath changes = author.feed("evt/sync", calendar, "token=" + token);
        assertThat(changes.getList("updatedCreated.eventId")).hasSize(2).contains(asked);
        assertThat(changes.getList("updatedCreated.attendees")).containsOnlyNulls();
        assertThat(author.error("evt/update", "eventId=" + asked, "text=x", "ifMatch=" + etag))
                .isEqualTo("502");
        String numbers = "SELECT count(DISTINCT change_number) FROM calendar_event WHERE circle_id = ?";
        assertThat(circle.database().number(numbers, circle.id())).isEqualTo(3);
    }

    @Test
    void aClientSynchronises() {
        String calendar = "calendarId=calendar/" + circle.id();
        String first = circle.event(author, "first");
        JsonPath all = member.feed("evt/sync", calendar);
        assertThat(all.getList("updatedCreated.eventId")).containsExactly(first);
        String second = circle.event(author, "second");
        author.feed("evt/delete", "eventId=" + first);
        JsonPath changes = member.feed("evt/sync", calendar, "token=" + all.getString("token"));
        assertThat(changes.getList("updatedCreated.eventId")).containsExactly(second);
        assertThat(changes.getList("deleted")).containsExactly(first);
        JsonPath nothing = member.feed("evt/sync", calendar, "token=" + changes.getString("token"));
        assertThat(nothing.getList("updatedCreated")).isEmpty();
        assertThat(nothing.getList("deleted")).isEmpty();
        assertThat(member.error("evt/sync", calendar, "token=forged")).isEqualTo("502");
    }

    @Test
    void wholeDaysAreOfTheirZone() {
        JsonPath event = author.feed(
                "evt/create", "startDate=2026-07-01", "endDate=2026-07-03", "allDay=true", "timeZone=Europe/Warsaw");
        assertThat(event.getString("startDate")).isEqualTo("2026-06-30T22:00:00.000Z");
        assertThat(event.getString("endDate")).isEqualTo("2026-07-02T22:00:00.000Z");
        assertThat(event.getString("allDay")).isEqualTo("true");
    }

    @Test
    void textIsFound() {
        String event = circle.event(author, "Próba chóru");
        assertThat(member.feed("evt/list", "q=CHÓR").getList("eventId")).containsExactly(event);
        assertThat(member.feed("evt/list", "q=100%").getList("eventId")).isEmpty();
    }

    @Test
    void aPatchKeepsWhatItDoesNotName() {
        String event = author.feed(
                        "evt/create",
                        "text=a",
                        "description=b",
                        "where=c",
                        "color=d",
                        "startDate=2026-03-01T10:00Z",
                        "endDate=2026-03-01T11:00Z",
                        "reminderList=5")
                .getString("eventId");
        JsonPath patched = author.feed("evt/update", "eventId=" + event, "description=", "color=e");
        assertThat(List.of(
                        patched.getString("text"),
                        patched.getString("description"),
                        patched.getString("where"),
                        patched.getString("color"),
                        patched.getString("endDate")))
                .containsExactly("a", "", "c", "e", "2026-03-01T11:00:00.000Z");
        assertThat(patched.getList("reminderList")).containsExactly("5");
    }
}
