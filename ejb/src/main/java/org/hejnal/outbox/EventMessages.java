package org.hejnal.outbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.delivery.status.DeliveryState;
import org.hejnal.delivery.status.SendCountsView;
import org.hejnal.oauth.consumer.ConsumerName;
import org.hejnal.oauth.consumer.ConsumerNameService;
import org.hejnal.platform.topic.TopicJson;
import org.hejnal.platform.topic.TopicMessage;

/**
 * Writes what other systems are told of an event: no texts, and nobody's name. The schema that is published for developers
 * says the same.
 */
@Singleton
class EventMessages {
    static final String SCHEMA = "hejnal.event/1";
    private static final String TYPE = "hejnal.event";

    private final TopicJson json;
    private final ConsumerNameService consumers;

    @Inject
    EventMessages(TopicJson json, ConsumerNameService consumers) {
        this.json = json;
        this.consumers = consumers;
    }

    /** @param consumerId the application that it comes from, if it comes from one */
    String body(EventKind kind, long id, OptionalLong consumerId, JsonObject counts, Instant at) {
        return TopicJson.builder()
                .add("schema", SCHEMA)
                .add("event", kind.word())
                .add("at", json.time(at))
                .add("consumer", TopicJson.text(key(consumerId).orElse(null)))
                .add("id", Long.toString(id))
                .add("counts", counts)
                .build()
                .toString();
    }

    private Optional<String> key(OptionalLong consumerId) {
        return consumerId.stream()
                .boxed()
                .flatMap(id -> consumers.map(List.of(id)).values().stream())
                .map(ConsumerName::key)
                .findFirst();
    }

    /** The words are those of the API. */
    static JsonObject counts(SendCountsView counts) {
        JsonObjectBuilder channels = TopicJson.builder();
        counts.deliveries().forEach((channel, states) -> channels.add(channel, states(states)));
        return TopicJson.builder()
                .add("recipients", counts.recipients())
                .add("arrived", counts.arrived())
                .add("read", counts.read())
                .add("channels", channels)
                .build();
    }

    private static JsonObjectBuilder states(Map<DeliveryState, Long> states) {
        JsonObjectBuilder shown = TopicJson.builder();
        for (DeliveryState state : DeliveryState.values()) {
            shown.add(state.name().toLowerCase(Locale.ROOT), states.getOrDefault(state, 0L));
        }
        return shown;
    }

    /** With the time in the key, for a database that is made anew beside a broker that stays numbers from the beginning. */
    static TopicMessage message(OutboxEvent event) {
        return new TopicMessage(
                TYPE,
                event.body,
                Map.of("schema", SCHEMA, "event", event.event, "id", Long.toString(event.subjectId)),
                "event:" + event.id + ':' + event.happenedAt.toEpochMilli());
    }
}
