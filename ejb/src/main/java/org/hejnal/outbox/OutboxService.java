package org.hejnal.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.hejnal.notification.SendAccepted;
import org.hejnal.notification.SendCancelled;
import org.hejnal.notification.SendDistributed;
import org.hejnal.platform.Settings;
import org.hejnal.platform.topic.TopicJson;
import org.hejnal.statement.StatementHappened;

/** Writes down what has happened, in the transaction in which it does. Where nobody is to be told, it writes nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxService {
    @Inject
    OutboxRepository outbox;

    @Inject
    EventMessages messages;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public void onAccepted(@Observes SendAccepted event) {
        write(EventKind.SEND_ACCEPTED, event.id(), event.consumerId(), recipients(event.recipients()));
    }

    public void onCancelled(@Observes SendCancelled event) {
        if (settings.jmsTopics()) {
            write(EventKind.SEND_CANCELLED, event.id(), outbox.consumerOf(event.id()), JsonValue.EMPTY_JSON_OBJECT);
        }
    }

    public void onDistributed(@Observes SendDistributed event) {
        if (settings.jmsTopics()) {
            outbox.watch(event.id(), clock.instant());
        }
    }

    public void onStatement(@Observes StatementHappened event) {
        EventKind kind = switch (event.what()) {
            case PUBLISHED -> EventKind.STATEMENT_PUBLISHED;
            case CHANGED -> EventKind.STATEMENT_CHANGED;
            case DELETED -> EventKind.STATEMENT_DELETED;
        };
        write(kind, event.id(), event.consumerId(), JsonValue.EMPTY_JSON_OBJECT);
    }

    private void write(EventKind kind, long id, OptionalLong consumerId, JsonObject counts) {
        if (settings.jmsTopics()) {
            var now = clock.instant();
            outbox.add(new OutboxEvent(kind, id, messages.body(kind, id, consumerId, counts, now), now));
        }
    }

    private static JsonObject recipients(OptionalInt known) {
        return known.isEmpty()
                ? JsonValue.EMPTY_JSON_OBJECT
                : TopicJson.builder().add("recipients", known.getAsInt()).build();
    }
}
