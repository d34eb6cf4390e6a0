package org.hejnal.usos.hejnal.template;

import static org.hejnal.directory.role.Role.AUDITOR;
import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.eventtype.MessageTemplateService;
import org.hejnal.eventtype.MessageTemplateView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class MessageTemplatesMethod implements ServiceMethod {
    private final MessageTemplateService templates;

    @Inject
    MessageTemplatesMethod(MessageTemplateService templates) {
        this.templates = templates;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/message_templates", "List the templates of a type of event")
                .description(
                        "Lists what administrators have written for a type in place of the built-in wording: by channel and"
                                + " language, the newest version first. The last " + MessageTemplateService.MAX_VERSIONS
                                + " versions are kept.")
                .administration(EVENTS_ADMINISTRATOR, AUDITOR)
                .arguments(TemplateArguments.EVENT_TYPE_ID)
                .returns(
                        "A list of objects with <b>channel_id</b>, <b>language</b>, <b>version</b>, <b>subject</b> (empty for the"
                                + " built-in one), <b>body</b>, <b>is_current</b> (whether messages are written by it) and"
                                + " <b>created_at</b>.")
                .errors("<b>object_not_found</b> if there is no such type.")
                .example("event_type_id", "custom")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        return templates.list(call.get(TemplateArguments.EVENT_TYPE_ID)).stream()
                .map(MessageTemplatesMethod::show)
                .toList();
    }

    private static Map<String, Object> show(MessageTemplateView template) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("channel_id", template.channelId());
        shown.put("language", template.language());
        shown.put("version", template.version());
        shown.put("subject", template.subject());
        shown.put("body", template.body());
        shown.put("is_current", template.isCurrent());
        shown.put("created_at", template.createdAt());
        return shown;
    }
}
