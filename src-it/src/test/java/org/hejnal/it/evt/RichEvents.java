package org.hejnal.it.evt;

import io.restassured.path.json.JsonPath;
import java.util.List;

/** Events with everything that an event can have, written by somebody in Warsaw. */
final class RichEvents {
    static final int COUNT = 4;

    /** When they take place in March 2026: the series but for its second time, which does not, and the days. */
    static final List<String> STARTS = List.of(
            "2026-03-02T09:00:00.000Z",
            "2026-03-04T09:00:00.000Z",
            "2026-03-09T23:00:00.000Z",
            "2026-03-18T09:00:00.000Z",
            "2026-03-20T12:00:00.000Z",
            "2026-03-25T08:00:00.000Z",
            "2026-03-30T08:00:00.000Z");

    private RichEvents() {}

    static void create(TestCircle circle, EvtClient author) {
        String place = author.feed("poi/create", "name=Aula").getString("placeId");
        String people = circle.id(TestCircle.MEMBER) + "," + circle.id(TestCircle.OWNER);
        String series = new JsonPath(new Upload()
                        .text("text", "Lecture")
                        .text("description", "1; 2, 3\n& 100%")
                        .text("startDate", "2026-03-02T10:00")
                        .text("endDate", "2026-03-02T11:30")
                        .text("timeZone", "Europe/Warsaw")
                        .text("rrule", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20260430T215959Z")
                        .text("attendees", people)
                        .text("reminderList", "15,60")
                        .text("placeId", place)
                        .text("where", "Aula, \"B\"")
                        .text("color", "blue")
                        .file("file", "a", Upload.picture(40, 30, "png"))
                        .file("file", "b", Upload.picture(30, 40, "jpeg"))
                        .send(author, "evt/create")
                        .body())
                .getString("feed.eventId");
        author.feed("evt/comment", "eventId=" + series, "text=Bring, your = notes");
        author.feed("evt/delete", "eventId=" + series, "option=ONE", "occurrenceDate=2026-03-16T09:00:00Z");
        author.feed(
                "evt/create",
                "text=Trip",
                "startDate=2026-03-10",
                "endDate=2026-03-12",
                "allDay=true",
                "timeZone=Europe/Warsaw",
                "reminderList=1440",
                "attendees=" + people);
        author.feed("evt/create", "text=Point", "startDate=2026-03-20T12:00:00Z", "timeZone=America/New_York");
        author.feed("evt/create", "text=Nowhere in particular", "startDate=2026-03-25T08:00:00Z");
    }
}
