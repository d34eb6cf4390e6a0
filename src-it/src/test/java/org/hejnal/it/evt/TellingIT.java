package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
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
    private static final Duration SOON = Duration.ofSeconds(30);

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
        await().atMost(SOON)
                .until(() -> inbox(TestCircle.OWNER, "event_type.id").size() == 2);
        await().atMost(SOON)
                .until(() -> inbox(TestCircle.MEMBER, "event_type.id").equals(List.of("calendar.event_commented")));
    }

    @Test
    void somebodyElsesCommentComesToTheAuthor() {
        String event = circle.event(author, "Open");
        circle.as(TestCircle.MEMBER).feed("evt/comment", "eventId=" + event, "text=Question");
        await().atMost(SOON)
                .until(() -> inbox(TestCircle.AUTHOR, "event_type.id").equals(List.of("calendar.event_commented")));
    }

    private void awaitTypes(String... types) {
        await().atMost(SOON)
                .untilAsserted(() ->
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
