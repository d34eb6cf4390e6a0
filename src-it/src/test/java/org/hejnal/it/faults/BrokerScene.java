package org.hejnal.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.jms.RemoteArtemis;
import org.hejnal.it.topic.DocumentedSubscriber;

/** A hub that tells each notification by e-mail and by a broker elsewhere, and a system that subscribes there. */
final class BrokerScene implements AutoCloseable {
    private static final String TYPE = "custom";
    private static final String SUBSCRIPTION = "all";

    private final Tally relay = new Tally();
    private final OwnHub own;
    private final RemoteArtemis broker;
    private final Database database;
    private final Hub hub;
    private final DocumentedSubscriber subscriber;
    private Duration offset = Duration.ZERO;

    BrokerScene(String name, Path folder) throws Exception {
        own = OwnHub.of(name, relay);
        broker = RemoteArtemis.create(folder, Map.of());
        broker.start();
        own.prepare("configure-jms-remote.cli");
        Map<String, String> settings = new HashMap<>(broker.settings());
        settings.put("HEJNAL_JMS_TOPICS", "true");
        hub = own.restart(settings);
        database = new Database(hub.database());
        subscriber = DocumentedSubscriber.of(folder, broker.url() + "?enable1xPrefixes=false", "hejnal.notifications");
        subscriber.fetch(SUBSCRIPTION);
        letOut();
    }

    private void letOut() {
        Answer channel = admin().post(
                        "events2/update_event_channel",
                        Map.of(
                                "as_user_id",
                                "1000",
                                "body",
                                "{\"event_type\": \"" + TYPE + "\", \"channel\": \"jms\", \"is_enabled\": true}"));
        assertThat(channel.status()).as(channel.body()).isEqualTo(200);
    }

    private UsosClient admin() {
        return UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                .timedBy(() -> Instant.now().plus(offset));
    }

    /** Returns the send's id. */
    String send(Crowd crowd) {
        Answer answer = admin().post(
                        "events2/send_notification",
                        Map.of(
                                "user_ids",
                                crowd.ids(),
                                "message_pl",
                                "Uczelnia jutro nieczynna.",
                                "return_id",
                                "true"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().getString("send_id");
    }

    Tally relay() {
        return relay;
    }

    RemoteArtemis broker() {
        return broker;
    }

    /** How many messages to the topic the broker is known to have. */
    long published(Crowd crowd) {
        return database.number(
                "SELECT count(*) FROM delivery WHERE state = 'sent' AND channel_id = 'jms' AND account_id BETWEEN ? AND ?",
                crowd.firstId(),
                crowd.lastId());
    }

    /** How many of a crowd have their e-mail. */
    long emailed(Crowd crowd) {
        return LongStream.rangeClosed(crowd.firstId(), crowd.lastId())
                .filter(id -> !relay.idsFor(Crowd.address(id)).isEmpty())
                .count();
    }

    Database database() {
        return database;
    }

    /** What has come to the subscriber since it last looked. */
    List<JsonObject> fetch() throws IOException, InterruptedException {
        return subscriber.fetch(SUBSCRIPTION);
    }

    /** The server thinks that it is later than it is. */
    void goOn(Duration later) {
        offset = offset.plus(later);
        own.clock().moveTo(Instant.now().plus(offset));
    }

    void resetClock() {
        offset = Duration.ZERO;
        own.clock().moveTo(Instant.now());
    }

    @Override
    public void close() {
        own.close();
        broker.close();
    }
}
