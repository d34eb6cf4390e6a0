package org.hejnal.usos.events2.sending;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.SendService;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class SendNotificationMethod implements ServiceMethod {
    private static final Argument<String> MESSAGE_PL = Argument.required(
            "message_pl",
            ArgumentTypes.textOrEmpty(SendNotification.MAX_MESSAGE),
            "What to tell people, in Polish. Empty: what the type of event says by default.");
    private static final Argument<String> MESSAGE_EN = Argument.optional(
            "message_en",
            ArgumentTypes.text(SendNotification.MAX_MESSAGE),
            "The same in English. Those who prefer English read the Polish text without it, and the default one if"
                    + " <b>message_pl</b> is empty.");
    private static final Argument<Long> USER_ID = Argument.optional(
            "user_id", ArgumentTypes.userId(), "The one person to notify. Give either this or <b>user_ids</b>.");
    private static final Argument<List<Long>> USER_IDS = Argument.optional(
            "user_ids",
            ArgumentTypes.userIdList(SendNotification.MAX_RECIPIENTS),
            "The people to notify, joined with a pipe, at most " + SendNotification.MAX_RECIPIENTS
                    + ". If one of them is unknown, nobody is notified.");
    private static final Argument<String> EVENT_TYPE_ID = Argument.withDefault(
            "event_type_id",
            ArgumentTypes.id(),
            "custom",
            "The type of event, which decides on which channels the message goes out.");
    private static final Argument<Instant> SEND_AFTER =
            Argument.optional("send_after", ArgumentTypes.dateTime(), "When to deliver. Empty or past: at once.");
    private static final Argument<JsonObject> DATA = Argument.optional(
            "data", ArgumentTypes.jsonObject(), "A JSON object for applications, handed on with the message.");
    private static final Argument<String> IDEMPOTENCY_KEY = Argument.optional(
            "idempotency_key",
            ArgumentTypes.text(SendNotification.MAX_KEY),
            "A key of your choice. A repeat of the call with the same key within 24 hours notifies nobody again.");

    private final SendService sends;

    @Inject
    SendNotificationMethod(SendService sends) {
        this.sends = sends;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/send_notification", "Notify one or many people")
                .description("Accepts a message for one or many people. Each gets it on the channels that the type of"
                        + " event uses, at once or at the chosen time.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .administrative()
                .tls()
                .arguments(MESSAGE_PL, USER_ID, USER_IDS, MESSAGE_EN, EVENT_TYPE_ID, SEND_AFTER, DATA, IDEMPOTENCY_KEY)
                .returns("An empty object once the message has been accepted.")
                .errors(
                        "<b>object_not_found</b> if the type of event or one of the people does not exist.",
                        "<b>param_missing</b> if <b>message_pl</b> is empty and the type of event has no default"
                                + " message.",
                        "<b>param_invalid</b> if both <b>user_id</b> and <b>user_ids</b> are given.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        sends.send(new SendNotification(
                call.get(EVENT_TYPE_ID),
                message(call),
                call.find(DATA).map(JsonObject::toString),
                recipients(call),
                call.find(SEND_AFTER),
                OptionalLong.of(call.consumer().id()),
                call.find(IDEMPOTENCY_KEY)));
        return Map.of();
    }

    private static LangDict message(Call call) {
        String pl = call.get(MESSAGE_PL);
        return new LangDict(pl.isEmpty() ? null : pl, call.find(MESSAGE_EN).orElse(null));
    }

    private static List<Long> recipients(Call call) {
        Optional<Long> one = call.find(USER_ID);
        Optional<List<Long>> many = call.find(USER_IDS);
        if (one.isPresent() && many.isPresent()) {
            throw ApiException.paramInvalid(
                    USER_IDS.name(),
                    "Give either 'user_id' or 'user_ids', not both.",
                    new LangDict("Podaj jedną osobę albo listę osób.", "Give one person or a list of people."));
        }
        return one.map(List::of).or(() -> many).orElseThrow(() -> ApiException.paramMissing(USER_ID.name()));
    }
}
