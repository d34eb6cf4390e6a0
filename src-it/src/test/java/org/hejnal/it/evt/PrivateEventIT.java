package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.Test;

/** What a file says is private is there for who brought it, and for nobody else, whoever owns the circle. */
@HejnalTest
class PrivateEventIT {
    private static final String MARCH = "from=2026-03-01T00:00:00Z";
    private static final String APRIL = "to=2026-04-01T00:00:00Z";

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void othersReadNothingOfIt() {
        importFile(author, file("PRIVATE") + file("CONFIDENTIAL") + file("X-SECRET"));
        String place = author.feed("poi/create", "name=Clinic").getString("placeId");
        List<String> ids = author.feed("evt/list").getList("eventId");
        assertThat(ids).hasSize(6);
        ids.forEach(id -> author.feed("evt/update", "eventId=" + id, "placeId=" + place, "private=true"));
        ids.forEach(id -> author.feed("evt/comment", "eventId=" + id, "text=Doctor says"));
        assertThat(reads(author, place)).allMatch(answer -> answer.contains("Doctor"));

        for (int person : List.of(TestCircle.OWNER, TestCircle.MEMBER)) {
            EvtClient other = circle.as(person);
            assertThat(reads(other, place)).noneMatch(answer -> answer.contains("Doctor"));
            assertThat(other.feed("evt/sync").getList("deleted")).isNullOrEmpty();
            for (String id : ids) {
                String event = "eventId=" + id;
                assertThat(other.error("evt/get", event)).isEqualTo("503");
                assertThat(other.error("evt/update", event, "text=x")).isEqualTo("503");
                assertThat(other.error("evt/comment", event, "text=x")).isEqualTo("503");
                assertThat(other.error("evt/answer", event, "answer=ACCEPTED")).isEqualTo("503");
                assertThat(other.error("evt/navigate", event, "offset=1")).isEqualTo("503");
                assertThat(other.error("evt/delete", event)).isEqualTo("503");
            }
        }
        assertThat(circle.events()).isEqualTo(6);
        assertThat(CalendarAddress.of(author).fetch().body()).contains("CLASS:PRIVATE");
        assertThat(told(TestCircle.MEMBER) + told(TestCircle.OWNER)).isZero();
    }

    /** All that lists events, searches them, or makes files of them. */
    private List<String> reads(EvtClient reader, String place) {
        String march = "date=2026-03-05T00:00:00Z";
        return List.of(
                reader.post("evt/list").body(),
                reader.post("evt/list", "q=Doctor").body(),
                reader.post("evt/listinterval", MARCH, APRIL).body(),
                reader.post("cal/listinterval", MARCH, APRIL).body(),
                reader.post("evt/listmonth", march).body(),
                reader.post("evt/listweek", march).body(),
                reader.post("evt/getbyplace", "placeId=" + place).body(),
                reader.post("evt/sync").body(),
                CalendarAddress.of(reader).fetch().body());
    }

    @Test
    void itsPhotosAreNotShownEither() throws Exception {
        importFile(author, file("PUBLIC"));
        String id = author.feed("evt/list").getList("eventId").get(0).toString();
        JsonPath event = new JsonPath(new Upload()
                        .text("eventId", id)
                        .file("file", "a.png", Upload.picture(40, 30, "png"))
                        .send(author, "evt/update")
                        .body())
                .setRootPath("feed");
        String path = URI.create(event.getString("pictureURI")).getPath();
        assertThat(photo(circle.as(TestCircle.MEMBER), path)).isEqualTo(200);
        importFile(author, file("PRIVATE").replace("SEQUENCE:0", "SEQUENCE:1"));
        assertThat(photo(circle.as(TestCircle.MEMBER), path)).isEqualTo(404);
        assertThat(photo(circle.as(TestCircle.OWNER), path + "?size=thumbnail")).isEqualTo(404);
        assertThat(photo(author, path)).isEqualTo(200);
    }

    @Test
    void whatBecomesPrivateIsDeletedForOthers() {
        importFile(author, file("PUBLIC"));
        EvtClient member = circle.as(TestCircle.MEMBER);
        String token = "token=" + member.feed("evt/sync").getString("token");
        List<String> ids = author.feed("evt/list").getList("eventId");
        importFile(author, file("PRIVATE").replace("SEQUENCE:0", "SEQUENCE:1"));
        assertThat(member.post("evt/sync", token).body()).contains(ids).doesNotContain("Doctor");
        assertThat(author.post("evt/sync", token).body()).contains("Doctor");
        assertThat(member.feed("evt/list").getList("eventId")).isEmpty();
        importFile(author, file("PUBLIC").replace("SEQUENCE:0", "SEQUENCE:2"));
        assertThat(member.feed("evt/list").getList("eventId")).hasSize(2);
    }

    @Test
    void twoPeopleMayHaveTheSamePrivateEvent() {
        importFile(author, file("PRIVATE"));
        EvtClient member = circle.as(TestCircle.MEMBER);
        assertThat(importFile(member, file("PRIVATE")).getString("feed.created"))
                .isEqualTo("2");
        assertThat(member.feed("evt/list").getList("eventId")).hasSize(2);
        assertThat(importFile(circle.as(TestCircle.OWNER), file("PUBLIC")).getString("feed.created"))
                .isEqualTo("2");
        assertThat(author.feed("evt/list").getList("eventId")).hasSize(4);
        assertThat(importFile(author, file("PRIVATE")).getString("feed.known")).isEqualTo("2");
    }

    @Test
    void onlyItsAuthorIsReminded() {
        importFile(author, file("PRIVATE"));
        circle.database()
                .update(
                        "UPDATE calendar_event_reminder SET next_at = now(), occurrence_at = now() WHERE circle_id = ?",
                        circle.id());
        soon().untilAsserted(() -> assertThat(told(TestCircle.AUTHOR)).isPositive());
        assertThat(told(TestCircle.MEMBER) + told(TestCircle.OWNER)).isZero();
    }

    @Test
    void itGoesWithItsAuthor() {
        importFile(author, file("PRIVATE"));
        circle.as(TestCircle.OWNER)
                .feed("acc/removemember", "circleId=" + circle.id(), "accountId=" + circle.id(TestCircle.AUTHOR));
        assertThat(circle.events()).isZero();
    }

    private long told(int person) {
        return circle.database().number("""
            SELECT count(*) FROM notification_recipient r JOIN notification n ON n.id = r.notification_id
            WHERE r.account_id = ? AND n.event_type_id LIKE 'calendar.%'
            """, circle.id(person));
    }

    private int photo(EvtClient reader, String path) {
        HttpCall call = HttpCall.to(hub.baseUrl() + path).header("Cookie", "JSESSIONID=" + reader.cookie());
        return call.sendForBytes().statusCode();
    }

    /** A series and an occurrence that differs, which names no class of its own. */
    private static String file(String privacy) {
        return """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:test
            BEGIN:VEVENT
            UID:doctor-%1$s
            DTSTAMP:20260101T000000Z
            SEQUENCE:0
            CLASS:%1$s
            SUMMARY:Doctor
            LOCATION:Doctor's
            DESCRIPTION:Doctor
            DTSTART:20260302T090000Z
            RRULE:FREQ=WEEKLY;COUNT=300
            BEGIN:VALARM
            ACTION:DISPLAY
            TRIGGER:-PT15M
            END:VALARM
            END:VEVENT
            BEGIN:VEVENT
            UID:doctor-%1$s
            DTSTAMP:20260101T000000Z
            SEQUENCE:0
            SUMMARY:Doctor moved
            RECURRENCE-ID:20260309T090000Z
            DTSTART:20260310T090000Z
            END:VEVENT
            END:VCALENDAR
            """.formatted(privacy)
                .replace("doctor-PUBLIC", "doctor")
                .replace("doctor-PRIVATE", "doctor")
                .replace("\n", "\r\n");
    }

    private static JsonPath importFile(EvtClient client, String file) {
        return new JsonPath(new Upload()
                .file("ics", "calendar.ics", file.getBytes(StandardCharsets.UTF_8))
                .send(client, "evt/import")
                .body());
    }
}
