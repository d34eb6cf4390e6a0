package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** What happens to an event comes to the others of its circle by the same spine as everything else. */
@HejnalTest
class TellingIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void theOthersAreToldAndTheOneWhoDidItIsNot() {
        String event = circle.event(author, "Rehearsal");
        awaitTypes("calendar.event_created");
        author.feed("evt/update", "eventId=" + event, "startDate=2026-03-01T10:30:00Z");
        awaitTypes("calendar.event_updated", "calendar.event_created");
        author.feed("evt/comment", "eventId=" + event, "text=See you there");
        awaitTypes("calendar.event_commented", "calendar.event_updated", "calendar.event_created");
        author.feed("evt/delete", "eventId=" + event);
        awaitTypes(
                "calendar.event_cancelled",
                "calendar.event_commented",
                "calendar.event_updated",
                "calendar.event_created");
        assertThat(inbox(TestCircle.MEMBER, "message.pl"))
                .allSatisfy(text -> assertThat(text).contains("Rehearsal"));
        assertThat(inbox(TestCircle.AUTHOR, "event_type.id")).isEmpty();
        assertThat(inbox(TestCircle.STRANGER, "event_type.id")).isEmpty();
    }

    @Test
    void aPreferenceIsHonoured() {
        client(TestCircle.MEMBER)
                .post(
                        "events2/update_user_preference",
                        Map.of("body", "{\"id\": \"calendar.event_created:inbox\", \"is_enabled\": false}"));
        String event = circle.event(author, "Quiet");
        author.feed("evt/comment", "eventId=" + event, "text=Loud");
        soon().until(() -> inbox(TestCircle.OWNER, "event_type.id").size() == 2);
        soon().until(() -> inbox(TestCircle.MEMBER, "event_type.id").equals(List.of("calendar.event_commented")));
    }

    @Test
    void somebodyElsesCommentComesToTheAuthor() {
        String event = circle.event(author, "Open");
        circle.as(TestCircle.MEMBER).feed("evt/comment", "eventId=" + event, "text=Question");
        soon().until(() -> inbox(TestCircle.AUTHOR, "event_type.id").equals(List.of("calendar.event_commented")));
    }

    @Test
    void nobodyIsToldOfMoreThanAHundredDoingsOfOnePersonWithinAnHour() {
        told(99, "59 minutes");
        assertThat(notices(circle.event(author, "The hundredth"))).isOne();
        assertThat(notices(circle.event(author, "One too many"))).isZero();
        assertThat(notices(circle.event(circle.as(TestCircle.MEMBER), "Of somebody else")))
                .isOne();
        told(100, "1 hour");
        assertThat(notices(circle.event(author, "In the next hour"))).isOne();
    }

    @Test
    void whoHasToldTooMuchInvitesNobody() {
        circle.database()
                .update(
                        "UPDATE notice_allowance SET told = 100, began_at = now() WHERE account_id = ?",
                        circle.id(TestCircle.OWNER));
        EvtClient owner = circle.as(TestCircle.OWNER);
        String stranger = "accountId=" + circle.id(TestCircle.STRANGER);
        assertThat(owner.error("acc/addmember", "circleId=" + circle.id(), stranger))
                .isEqualTo("500");
        assertThat(owner.feed("acc/listinvite", "circleId=" + circle.id()).getList(""))
                .isEmpty();
    }

    private void told(int count, String ago) {
        circle.database().update("""
                INSERT INTO notice_allowance (account_id, began_at, told) VALUES (?, now() - CAST(? AS interval), ?)
                ON CONFLICT (account_id) DO UPDATE SET began_at = EXCLUDED.began_at, told = EXCLUDED.told
                """, circle.id(TestCircle.AUTHOR), ago, count);
    }

    /** How many notifications speak of an event. They are written together with it. */
    private long notices(String event) {
        return circle.database().number("SELECT count(*) FROM notification WHERE data ->> 'event_id' = ?", event);
    }

    private void awaitTypes(String... types) {
        soon().untilAsserted(() ->
                assertThat(inbox(TestCircle.MEMBER, "event_type.id")).containsExactly(types));
    }

    private List<String> inbox(int person, String field) {
        return client(person)
                .get("events2/latest_notifications?limit=20")
                .json()
                .getList(field);
    }

    private UsosClient client(int person) {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(circle.database(), circle.id(person)));
    }
}
