package org.hejnal.usos.hejnal.template;

import java.util.OptionalInt;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.eventtype.MessageTemplateService;
import org.hejnal.eventtype.SaveTemplate;
import org.hejnal.usos.method.Call;

/** How methods are told which template, and what it says. */
final class TemplateArguments {
    static final Argument<String> EVENT_TYPE_ID =
            Argument.required("event_type_id", ArgumentTypes.id(), "ID of the type of event.");
    static final Argument<String> CHANNEL_ID = Argument.withDefault(
            "channel_id", ArgumentTypes.id(), "email", "ID of the channel. Only <b>email</b> has templates so far.");
    static final Argument<String> LANGUAGE = Argument.required(
            "language", ArgumentTypes.oneOf("pl", "en"), "For people who read this language: <b>pl</b> or <b>en</b>.");
    static final Argument<String> SUBJECT = Argument.optional(
            "subject",
            ArgumentTypes.text(MessageTemplateService.MAX_SUBJECT),
            "A template of the subject. Empty: the built-in subject.");
    static final Argument<String> BODY = Argument.required(
            "body",
            ArgumentTypes.text(MessageTemplateService.MAX_BODY),
            "A template of the text, by which the message of the sender is replaced. It is plain text: greeting, links, buttons and"
                    + " the last lines stay those of the hub.");

    static final String LANGUAGE_OF_TEMPLATES =
            "Templates are Mustache without partials: <b>{{message}}</b> is what the sender says, <b>{{event_type}}</b> the type's"
                    + " name, <b>{{person}}</b> the recipient's name, and <b>{{data.room}}</b> a value of the sender's <b>data</b>;"
                    + " <b>{{#data.room}}...{{/data.room}}</b> is there only if the value is, and once for each element of a"
                    + " list. What is missing is empty.";
    static final String INVALID =
            "<b>param_invalid</b> with the line of the fault if a text is no template, or the channel has no"
                    + " templates.";
    static final String NEEDED =
            "<b>object_invalid</b> with the reason <b>event_type_needed</b> for <b>one_time_code</b>,"
                    + " <b>password</b> and <b>contact_point</b>, whose messages are the hub's own.";
    static final String NOT_FOUND =
            "<b>object_not_found</b> if there is no such type, or the channel does not carry it.";

    private TemplateArguments() {}

    static SaveTemplate read(Call call, OptionalInt basedOn) {
        return new SaveTemplate(
                call.get(EVENT_TYPE_ID),
                call.get(CHANNEL_ID),
                call.get(LANGUAGE),
                call.find(SUBJECT).orElse(""),
                call.get(BODY),
                basedOn);
    }
}
