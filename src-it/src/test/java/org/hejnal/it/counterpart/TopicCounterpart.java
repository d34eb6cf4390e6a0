package org.hejnal.it.counterpart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.jms.RemoteArtemis;
import org.hejnal.it.topic.DocumentedSubscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A broker elsewhere that is killed while the hub writes to its topics, and comes back. */
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TopicCounterpart {
    private static final int PEOPLE = 2_000;
    private static final String TYPE = "counterpart";

    /** A rest of a channel is a minute at most. */
    private static final Duration PAST_EVERY_REST = Duration.ofMinutes(4);

    @TempDir
    Path folder;

    @Test
    void everybodysMessageComesOnce() throws Exception {
        try (RemoteArtemis broker = RemoteArtemis.create(folder, Map.of());
                OwnHub own = new OwnHub("topic-counterpart")) {
            broker.start();
            own.prepare("configure-jms-remote.cli");
            Map<String, String> settings = new HashMap<>(broker.settings());
            settings.put("HEJNAL_JMS_TOPICS", "true");
            Hub hub = own.restart(settings);
            Database database = new Database(hub.database());
            UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
            DocumentedSubscriber notifications =
                    DocumentedSubscriber.of(folder, broker.url() + "?enable1xPrefixes=false", "hejnal.notifications");
            DocumentedSubscriber events = notifications.on("hejnal.events");
            assertThat(notifications.fetch("all")).isEmpty();
            assertThat(events.fetch("happened")).isEmpty();
            letOut(admin);

            Crowd crowd = Crowd.enter(database, PEOPLE);
            String first = send(admin, crowd, "Pierwsza.");
            soon("a part is sent").until(() -> sent(database) > PEOPLE / 20);
            broker.kill();
            String second = send(admin, crowd, "Druga.");
            soon("it is distributed")
                    .until(() ->
                            database.number("SELECT count(*) FROM delivery WHERE channel_id = 'jms'") == 2 * PEOPLE);
            assertThat(sent(database)).as("nothing is sent to nobody").isLessThan(2 * PEOPLE);

            broker.start();
            soon("all is sent").atMost(PAST_EVERY_REST).until(() -> sent(database) == 2 * PEOPLE);
            soon("all is told")
                    .atMost(PAST_EVERY_REST)
                    .until(() ->
                            database.number("SELECT (SELECT count(*) FROM outbox) + (SELECT count(*) FROM outbox_send)")
                                    == 0);

            List<JsonObject> come = notifications.fetch("all");
            assertThat(come).hasSize(2 * PEOPLE);
            assertThat(come)
                    .extracting(message -> message.getString("id") + ":" + message.getString("user_id"))
                    .doesNotHaveDuplicates();
            assertThat(events.fetch("happened"))
                    .extracting(event -> event.getString("event") + " " + event.getString("id"))
                    .containsExactlyInAnyOrder(
                            "send.accepted " + first,
                            "send.finished " + first,
                            "send.accepted " + second,
                            "send.finished " + second)
                    .containsSubsequence("send.accepted " + first, "send.finished " + first)
                    .containsSubsequence("send.accepted " + second, "send.finished " + second);
        }
    }

    private static void letOut(UsosClient admin) {
        Answer type = admin.post(
                "events2/update_event_type",
                Map.of("as_user_id", "1000", "body", "{\"id\": \"" + TYPE + "\", \"name\": {\"pl\": \"Próba\"}}"));
        assertThat(type.status()).as(type.body()).isEqualTo(200);
        Answer channel = admin.post(
                "events2/update_event_channel",
                Map.of(
                        "as_user_id",
                        "1000",
                        "body",
                        "{\"event_type\": \"" + TYPE + "\", \"channel\": \"jms\", \"is_enabled\": true}"));
        assertThat(channel.status()).as(channel.body()).isEqualTo(200);
    }

    private static String send(UsosClient admin, Crowd people, String message) {
        Answer answer = admin.post(
                "events2/send_notification",
                Map.of("user_ids", people.ids(), "event_type_id", TYPE, "message_pl", message, "return_id", "true"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getString("send_id");
    }

    private static long sent(Database database) {
        return database.number("SELECT count(*) FROM delivery WHERE state = 'sent' AND channel_id = 'jms'");
    }
}
