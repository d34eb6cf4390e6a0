package org.hejnal.usos.hejnal.template;

import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.delivery.channel.email.EmailPreviewService;
import org.hejnal.delivery.channel.email.EmailText;
import org.hejnal.notification.SendNotification;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PreviewMessageTemplateMethod implements ServiceMethod {
    private static final Argument<String> MESSAGE = Argument.withDefault(
            "message", ArgumentTypes.text(SendNotification.MAX_MESSAGE), "...", "What the sender says.");
    private static final Argument<JsonObject> DATA = Argument.optional(
            "data",
            ArgumentTypes.jsonObject(),
            "What the sender gives beside it, a JSON object: take that of a real send from <b>hejnal/search_sends</b> or of the"
                    + " application.");

    private final EmailPreviewService emails;

    @Inject
    PreviewMessageTemplateMethod(EmailPreviewService emails) {
        this.emails = emails;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/preview_message_template", "Show a message by a template")
                .description("Shows the message as it would go out by a template, and changes and sends nothing. "
                        + TemplateArguments.LANGUAGE_OF_TEMPLATES)
                .administration(EVENTS_ADMINISTRATOR)
                .arguments(
                        TemplateArguments.EVENT_TYPE_ID,
                        TemplateArguments.CHANNEL_ID,
                        TemplateArguments.LANGUAGE,
                        TemplateArguments.SUBJECT,
                        TemplateArguments.BODY)
                .arguments(MESSAGE, DATA)
                .returns("An object with <b>subject</b>, <b>text</b> and <b>html</b>.")
                .errors(
                        TemplateArguments.INVALID,
                        "<b>object_not_found</b> if there is no such type.",
                        TemplateArguments.NEEDED)
                .example("event_type_id", "custom")
                .example("language", "en")
                .example("body", "{{message}} ({{data.room}})")
                .example("data", "{\"room\": \"A1\"}")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        String message = call.get(MESSAGE);
        EmailText email = emails.preview(
                TemplateArguments.read(call, OptionalInt.empty()),
                new LangDict(message, message),
                call.find(DATA).map(JsonObject::toString));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("subject", email.subject());
        shown.put("text", email.plain());
        shown.put("html", email.html());
        return shown;
    }
}
