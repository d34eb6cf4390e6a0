package org.hejnal.usos.hejnal.template;

import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalInt;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.eventtype.MessageTemplateService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateMessageTemplateMethod implements ServiceMethod {
    private static final Argument<Integer> VERSION = Argument.optional(
            "version",
            ArgumentTypes.integer(0, Integer.MAX_VALUE),
            "The version that you have seen, 0 for none. If another one counts by now, nothing is changed.");

    private final MessageTemplateService templates;

    @Inject
    UpdateMessageTemplateMethod(MessageTemplateService templates) {
        this.templates = templates;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/update_message_template", "Write messages by a template")
                .description("From now on messages of a type are written by this template, those too that wait already."
                        + " Where it comes to nothing or to too much, the built-in wording is sent. "
                        + TemplateArguments.LANGUAGE_OF_TEMPLATES)
                .changing()
                .administration(EVENTS_ADMINISTRATOR)
                .arguments(
                        TemplateArguments.EVENT_TYPE_ID,
                        TemplateArguments.CHANNEL_ID,
                        TemplateArguments.LANGUAGE,
                        TemplateArguments.SUBJECT,
                        TemplateArguments.BODY,
                        VERSION)
                .returns("An object with the <b>version</b>.")
                .errors(
                        TemplateArguments.INVALID,
                        TemplateArguments.NOT_FOUND,
                        TemplateArguments.NEEDED,
                        "<b>object_invalid</b> with the reason <b>version_conflict</b> if <b>version</b> is not the one that"
                                + " counts.")
                .example("event_type_id", "custom")
                .example("language", "en")
                .example("body", "{{message}} ({{data.room}})")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        OptionalInt seen = call.find(VERSION).map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return Map.of("version", templates.save(call.initiator(), TemplateArguments.read(call, seen)));
    }
}
