package org.hejnal.it.evt;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;

/** Files with a weekly series of four seminars in June 2026, and how a person imports a file. */
final class CalendarFile {
    /** The second seminar, a day and four hours later. Its version is 1. */
    static final String MOVED = """
        BEGIN:VEVENT
        UID:seminar
        DTSTAMP:20260101T000000Z
        SEQUENCE:1
        SUMMARY:Seminar
        RECURRENCE-ID;TZID=Europe/Warsaw:20260608T100000
        DTSTART;TZID=Europe/Warsaw:20260609T140000
        DTEND;TZID=Europe/Warsaw:20260609T150000
        END:VEVENT
        """.replace("\n", "\r\n");

    private CalendarFile() {}

    static String file(String components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n" + components + "END:VCALENDAR\r\n";
    }

    /** All four, as of a version. */
    static String series(int sequence) {
        return """
            BEGIN:VEVENT
            UID:seminar
            DTSTAMP:20260101T000000Z
            SEQUENCE:%d
            SUMMARY:Seminar
            DTSTART;TZID=Europe/Warsaw:20260601T100000
            DTEND;TZID=Europe/Warsaw:20260601T110000
            RRULE:FREQ=WEEKLY;COUNT=4
            END:VEVENT
            """.formatted(sequence).replace("\n", "\r\n");
    }

    static String cancelled(String component) {
        return component.replace("SUMMARY", "STATUS:CANCELLED\r\nSUMMARY");
    }

    /** Answers the report, or the error. */
    static JsonPath importFile(EvtClient client, String file) {
        return new JsonPath(new Upload()
                .file("ics", "../calendar.ics", file.getBytes(StandardCharsets.UTF_8))
                .send(client, "evt/import")
                .body());
    }
}
