package org.hejnal.usos.hejnal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hejnal.notification.SendHistoryService;
import org.hejnal.notification.SendKey;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.SendView;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Argument;
import org.hejnal.usos.method.ArgumentTypes;
import org.hejnal.usos.method.Call;

/** How methods are told which send is meant, and how they show one. */
final class SendArguments {
    static final Argument<Long> ID = Argument.optional(
            "id", ArgumentTypes.sequenceId(), "ID of the send, from <b>sends</b>. Give either this or the key.");
    static final Argument<String> IDEMPOTENCY_KEY = Argument.optional(
            "idempotency_key",
            ArgumentTypes.text(SendNotification.MAX_KEY),
            "The key that the send was made with within the last 24 hours.");
    static final String NOT_FOUND = "<b>object_not_found</b> if this consumer has no such send.";
    static final String NOT_ASKABLE =
            "<b>object_not_found</b> if there is no such send that this caller may ask about.";
    static final String FIELDS = "<b>id</b>, <b>event_type_id</b>, <b>message</b> (LangDict), <b>state</b> (waiting,"
            + " distributing, distributed or cancelled), <b>created_at</b>, <b>due_at</b> and <b>idempotency_key</b>"
            + " (null if there is none any more)";

    private SendArguments() {}

    /** The send that is meant, of the calling consumer. */
    static SendKey key(Call call) {
        Optional<Long> id = call.find(ID);
        Optional<String> key = call.find(IDEMPOTENCY_KEY);
        if (id.isPresent() && key.isPresent()) {
            throw ApiException.paramInvalid(
                    ID.name(),
                    "Give either 'id' or 'idempotency_key', not both.",
                    new LangDict("Podaj identyfikator albo klucz.", "Give either the identifier or the key."));
        }
        long consumer = call.consumer().id();
        return id.map(number -> SendKey.ofId(consumer, number))
                .or(() -> key.map(text -> SendKey.ofIdempotencyKey(consumer, text)))
                .orElseThrow(() -> ApiException.paramMissing(ID.name()));
    }

    /** The send that is meant: an administrative consumer's own, or any, by its id, for an events administrator. */
    static SendView find(SendHistoryService history, Call call) {
        return call.isAdministrative()
                ? history.get(key(call))
                : history.get(call.find(ID).orElseThrow(() -> ApiException.paramMissing(ID.name())));
    }

    static Map<String, Object> show(SendView send) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", String.valueOf(send.id()));
        shown.put("event_type_id", send.eventTypeId());
        shown.put("message", send.message());
        shown.put("state", send.state().name().toLowerCase(Locale.ROOT));
        shown.put("created_at", send.createdAt());
        shown.put("due_at", send.dueAt());
        shown.put("idempotency_key", send.idempotencyKey().orElse(null));
        return shown;
    }
}
