package org.hejnal.usos.hejnal.template;

import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.eventtype.MessageTemplateService;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RemoveMessageTemplateMethod implements ServiceMethod {
    private final MessageTemplateService templates;

    @Inject
    RemoveMessageTemplateMethod(MessageTemplateService templates) {
        this.templates = templates;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/remove_message_template", "Go back to the built-in wording")
                .description(
                        "From now on messages of a type are written as the hub does by itself, those too that wait already."
                                + " The versions of the template stay in <b>message_templates</b>.")
                .changing()
                .administration(EVENTS_ADMINISTRATOR)
                .arguments(TemplateArguments.EVENT_TYPE_ID, TemplateArguments.CHANNEL_ID, TemplateArguments.LANGUAGE)
                .returns("An object with <b>is_changed</b>, false if the built-in wording counted already.")
                .errors(TemplateArguments.NOT_FOUND)
                .example("event_type_id", "custom")
                .example("language", "en")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(templates.remove(
                call.initiator(),
                call.get(TemplateArguments.EVENT_TYPE_ID),
                call.get(TemplateArguments.CHANNEL_ID),
                call.get(TemplateArguments.LANGUAGE)));
    }
}
