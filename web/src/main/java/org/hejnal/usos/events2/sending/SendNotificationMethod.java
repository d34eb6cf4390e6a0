package org.hejnal.usos.events2.sending;

import static org.hejnal.usos.events2.sending.AddresseeArguments.EVERYONE;
import static org.hejnal.usos.events2.sending.AddresseeArguments.GROUP_ID;
import static org.hejnal.usos.events2.sending.AddresseeArguments.SKIP_UNKNOWN;
import static org.hejnal.usos.events2.sending.AddresseeArguments.USER_ID;
import static org.hejnal.usos.events2.sending.AddresseeArguments.USER_IDS;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.notification.SendNotification;
import org.hejnal.notification.SendReceipt;
import org.hejnal.notification.SendService;
import org.hejnal.platform.LangDict;
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
    private static final Argument<String> EVENT_TYPE_ID = Argument.withDefault(
            "event_type_id",
            ArgumentTypes.id(),
            "custom",
            "The type of event, which decides on which channels the message goes out.");
    private static final Argument<Instant> SEND_AFTER =
            Argument.optional("send_after", ArgumentTypes.dateTime(), "When to deliver. Empty or past: at once.");
    private static final Argument<JsonObject> DATA = Argument.optional(
            "data",
            ArgumentTypes.jsonObject(),
            "A JSON object for applications, handed on with the message. If its <b>url</b> is the address of a web page, e-mails"
                    + " have a button that leads there.");
    private static final Argument<String> IDEMPOTENCY_KEY = Argument.optional(
            "idempotency_key",
            ArgumentTypes.text(SendNotification.MAX_KEY),
            "A key of your choice. A repeat of the call with the same key within 14 days notifies nobody again and is"
                    + " answered the same; another call with it is refused.");
    private static final Argument<Boolean> RETURN_ID = Argument.withDefault(
            "return_id",
            ArgumentTypes.bool(),
            "false",
            "Whether to answer the ID of the send, which <b>hejnal/send_status</b> and <b>hejnal/cancel_send</b>"
                    + " take.");

    private static final String TEST_MODE =
            "this consumer is in test mode, so only its test_user_ids are notified; people left out: ";

    private static final String NOBODY = "this send goes to nobody: ";

    private final SendService sends;

    @Inject
    SendNotificationMethod(SendService sends) {
        this.sends = sends;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/send_notification", "Notify one or many people")
                .description(
                        "Accepts a message for a person, for many people or for a group. Each gets it on the channels"
                                + " that the type of event uses, at once or at the chosen time.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .administrative()
                .tls()
                .arguments(MESSAGE_PL, USER_ID, USER_IDS, MESSAGE_EN, EVENT_TYPE_ID, SEND_AFTER, DATA, IDEMPOTENCY_KEY)
                .arguments(GROUP_ID, EVERYONE, SKIP_UNKNOWN, RETURN_ID)
                .returns("An empty object once the message has been accepted; with <b>send_id</b>,"
                        + " <b>recipients</b> (how many people it is for; who is not active counts, unless it is for everybody, and gets nothing) and <b>skipped_user_ids</b> in it if they are"
                        + " asked for. A send to nobody is accepted, and the header <b>Warning</b> says so and why, except to a repeat. A consumer in test mode is told by the"
                        + " header <b>Warning</b> how many people were left out, and with <b>return_id</b> by"
                        + " <b>test_mode</b>, an object with <b>left_out</b>.")
                .errors(
                        "<b>object_not_found</b> if the type of event, the group or one of the people does not exist.",
                        "<b>param_missing</b> if <b>message_pl</b> is empty and the type of event has no default"
                                + " message, or nobody is said to be notified.",
                        "HTTP status 429 with <b>Retry-After</b>, and nobody is notified, if the consumer may not reach"
                                + " as many people any more today.",
                        "<b>param_invalid</b> if more than one of <b>user_id</b>, <b>user_ids</b> and <b>group_id</b>"
                                + " is given, or the <b>idempotency_key</b> belongs to a send that said something else.")
                .example("user_id", "1001")
                .example("message_pl", "Masz nową ocenę.")
                .example("message_en", "You have a new grade.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        SendReceipt receipt = sends.send(new SendNotification(
                call.get(EVENT_TYPE_ID),
                message(call),
                call.find(DATA).map(JsonObject::toString),
                AddresseeArguments.read(call),
                call.find(SEND_AFTER),
                OptionalLong.of(call.consumer().id()),
                call.find(IDEMPOTENCY_KEY)));
        return answer(call, receipt);
    }

    private static Map<String, Object> answer(Call call, SendReceipt receipt) {
        Map<String, Object> answer = new LinkedHashMap<>();
        receipt.leftOut().ifPresent(number -> call.warn(TEST_MODE + number));
        // Of a repeat it would be told too late, and wrongly where its people were erased since.
        if (receipt.recipients() == 0 && !receipt.isRepeat()) {
            call.warn(NOBODY + reason(receipt));
        }
        if (call.get(RETURN_ID)) {
            answer.put("send_id", String.valueOf(receipt.sendId()));
            answer.put("recipients", receipt.recipients());
            receipt.leftOut().ifPresent(number -> answer.put("test_mode", Map.of("left_out", number)));
        }
        if (call.get(SKIP_UNKNOWN)) {
            answer.put(
                    "skipped_user_ids",
                    receipt.skipped().stream().map(String::valueOf).toList());
        }
        return answer;
    }

    private static String reason(SendReceipt receipt) {
        if (receipt.leftOut().filter(number -> number > 0).isPresent()) {
            return "test mode leaves all out";
        }
        return receipt.skipped().isEmpty() ? "the group has no people" : "none of the people named exists";
    }

    private static LangDict message(Call call) {
        String pl = call.get(MESSAGE_PL);
        return new LangDict(pl.isEmpty() ? null : pl, call.find(MESSAGE_EN).orElse(null));
    }
}
