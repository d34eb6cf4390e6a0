package org.hejnal.usos.hejnal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.history.SendKey;
import org.hejnal.notification.history.SendView;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;

/** How methods are told which send is meant, and how they show one. */
public final class SendArguments {
    static final Argument<Long> ID = Argument.optional(
            "id", ArgumentTypes.sequenceId(), "ID of the send, from <b>sends</b>. Name one send, and in one way.");
    static final Argument<String> IDEMPOTENCY_KEY = Argument.optional(
            "idempotency_key",
            ArgumentTypes.text(SendNotification.MAX_KEY),
            "The key that the send was made with within the last 14 days.");
    static final Argument<Long> STATEMENT_ID = Argument.optional(
            "statement_id", ArgumentTypes.sequenceId(), "ID of a statement: its last send that fits is meant.");
    static final String NOT_FOUND = "<b>object_not_found</b> if this consumer has no such send.";
    static final String NOT_ASKABLE =
            "<b>object_not_found</b> if there is no such send that this caller may ask about.";
    public static final String FIELDS =
            "<b>id</b>, <b>event_type_id</b>, <b>message</b> (LangDict), <b>state</b> (waiting, distributing,"
                    + " distributed or cancelled), <b>created_at</b>, <b>due_at</b>, <b>idempotency_key</b> (null if"
                    + " there is none any more) and <b>test_mode</b> (null, or of a send that the application made in test"
                    + " mode an object with <b>left_out</b>, the number of people it was for who got nothing)";

    private SendArguments() {}

    /** The send that is meant, of the calling consumer. */
    static SendKey key(Call call) {
        requireOne(call, ID, IDEMPOTENCY_KEY);
        long consumer = call.consumer().id();
        return call.find(ID)
                .map(number -> SendKey.ofId(consumer, number))
                .or(() -> call.find(IDEMPOTENCY_KEY).map(text -> SendKey.ofIdempotencyKey(consumer, text)))
                .orElseThrow(() -> ApiException.paramMissing(ID.name()));
    }

    /** @throws ApiException if not exactly one of the ways to name a send is taken */
    static void requireOne(Call call, Argument<?>... ways) {
        List<String> given = Stream.of(ways)
                .filter(way -> call.find(way).isPresent())
                .map(Argument::name)
                .toList();
        if (given.isEmpty()) {
            throw ApiException.paramMissing(ID.name());
        }
        if (given.size() > 1) {
            throw ApiException.paramInvalid(
                    given.get(1),
                    "Give only one of '" + String.join("' and '", given) + "'.",
                    new LangDict("Wskaż wysyłkę tylko w jeden sposób.", "Name the send in one way only."));
        }
    }

    /** A send, by {@link #FIELDS}. */
    public static Map<String, Object> show(SendView send) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", String.valueOf(send.id()));
        shown.put("event_type_id", send.eventTypeId());
        shown.put("message", send.message());
        shown.put("state", send.state().name().toLowerCase(Locale.ROOT));
        shown.put("created_at", send.createdAt());
        shown.put("due_at", send.dueAt());
        shown.put("idempotency_key", send.idempotencyKey().orElse(null));
        shown.put(
                "test_mode",
                send.leftOut().map(number -> Map.of("left_out", number)).orElse(null));
        return shown;
    }
}
