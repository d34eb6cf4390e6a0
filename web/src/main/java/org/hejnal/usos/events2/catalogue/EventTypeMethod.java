package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.usos.events2.MethodNames;
import org.hejnal.usos.events2.VersionKey;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;
import org.jspecify.annotations.Nullable;

@Singleton
class EventTypeMethod implements ServiceMethod {
    static final String NAME = "services/events2/event_type";
    static final String DEFAULT_FIELDS = "id|name|description|is_enabled|is_mandatory|send_by_default";
    private static final Argument<String> ID = Argument.required("id", ArgumentTypes.id(), "ID of the type of event.");

    private final RequestCatalogue catalogue;

    @Inject
    EventTypeMethod(RequestCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Describe a type of event")
                .description("Tells what a type of event is called, whether it is sent, and what it offers to people.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(ID)
                .returns("An object with the selected fields.")
                .errors("<b>object_not_found</b> if there is no such type.")
                .result(DEFAULT_FIELDS, type())
                .keptWhile(catalogue::get)
                .example("id", "custom")
                .build();
    }

    private ResultType<EventTypeView> type() {
        return ResultType.<EventTypeView>builder()
                .field("id", "ID of the type, chosen by an administrator.", EventTypeView::id)
                .field("name", "Its name, a LangDict.", EventTypeView::name)
                .field("description", "What it tells people about, a LangDict.", EventTypeView::description)
                .field("is_enabled", "False while nothing of this type is sent.", EventTypeView::isEnabled)
                .field("is_mandatory", "True if people cannot switch the type off.", EventTypeView::isMandatory)
                .field("send_by_default", "True if people who never chose receive it.", EventTypeView::sendByDefault)
                .field(
                        "default_message",
                        "What a notification without a message of its own says, a LangDict; null if not set.",
                        EventTypeMethod::defaultMessage)
                .secondary()
                .field("version", VersionKey.FIELD, EventTypeView::version)
                .field(
                        "channels",
                        "The channels that carry the type.",
                        Reference.toMany(
                                MethodNames.EVENT_CHANNEL,
                                ReferenceLoader.inMemory(
                                        (EventTypeView type) -> catalogue.get().listChannelsOf(type.id()))))
                .field(
                        "schedules",
                        "The schedules that the type offers.",
                        Reference.toMany(
                                MethodNames.EVENT_TYPE_SCHEDULE,
                                ReferenceLoader.inMemory(
                                        (EventTypeView type) -> catalogue.get().listSchedulesOf(type.id()))))
                .build();
    }

    private static @Nullable Object defaultMessage(EventTypeView type) {
        return type.defaultMessage().isEmpty() ? null : type.defaultMessage();
    }

    @Override
    public EventTypeView call(Call call) {
        return catalogue.get().getEventType(call.get(ID));
    }
}
