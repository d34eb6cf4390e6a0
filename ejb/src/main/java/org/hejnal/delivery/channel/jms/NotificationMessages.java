package org.hejnal.delivery.channel.jms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.platform.topic.TopicJson;
import org.hejnal.platform.topic.TopicMessage;

/**
 * Writes what other systems are told of a notification for a person. The schema that is published for developers says the
 * same. A send is one notification, so one id is both.
 */
@Singleton
public class NotificationMessages {
    static final String SCHEMA = "hejnal.notification/1";
    private static final String TYPE = "hejnal.notification";

    private final TopicJson json;

    @Inject
    public NotificationMessages(TopicJson json) {
        this.json = json;
    }

    TopicMessage of(Parcel parcel) {
        String id = Long.toString(parcel.notificationId());
        String user = Long.toString(parcel.recipient().accountId());
        Map<String, String> properties = Map.of(
                "schema", SCHEMA,
                "event_type", parcel.eventTypeId(),
                "user_id", user,
                "language", parcel.recipient().language(),
                "send_id", id);
        return new TopicMessage(TYPE, body(parcel, id, user).toString(), properties, id + ':' + user);
    }

    private JsonObject body(Parcel parcel, String id, String user) {
        return TopicJson.builder()
                .add("schema", SCHEMA)
                .add("id", id)
                .add("user_id", user)
                .add("event_type", parcel.eventTypeId())
                .add("message", TopicJson.text(parcel.message()))
                .add("language", parcel.recipient().language())
                .add("data", parcel.data().<JsonValue>map(TopicJson::object).orElse(JsonValue.NULL))
                .add("created_at", json.time(parcel.createdAt()))
                .build();
    }
}
