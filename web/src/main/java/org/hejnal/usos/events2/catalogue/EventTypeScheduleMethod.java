package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.EventTypeScheduleView;
import org.hejnal.usos.events2.MethodNames;
import org.hejnal.usos.events2.VersionKey;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;

@Singleton
class EventTypeScheduleMethod implements ServiceMethod {
    private static final Argument<String> ID = Argument.required(
            "event_type_schedule_id", ArgumentTypes.text(64), "ID of the schedule as offered by a type of event.");

    private final RequestCatalogue catalogue;

    @Inject
    EventTypeScheduleMethod(RequestCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(MethodNames.EVENT_TYPE_SCHEDULE, "Describe a schedule of a type of event")
                .description("Tells which schedule a type of event offers, and whether people may choose it.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(ID)
                .returns("An object with the selected fields.")
                .errors("<b>object_not_found</b> if there is no such offer.")
                .result("id|schedule|is_enabled", type())
                .keptWhile(catalogue::get)
                .example("event_type_schedule_id", "custom:daily")
                .build();
    }

    private ResultType<EventTypeScheduleView> type() {
        return ResultType.<EventTypeScheduleView>builder()
                .field("id", "ID of the offer.", EventTypeScheduleView::id)
                .field(
                        "schedule",
                        "The schedule that is offered.",
                        Reference.toOne(
                                NotificationsScheduleMethod.NAME,
                                ReferenceLoader.inMemory((EventTypeScheduleView offer) ->
                                        catalogue.get().getSchedule(offer.scheduleId()))))
                .field("is_enabled", "True if people may choose it.", EventTypeScheduleView::isEnabled)
                .secondary()
                .field("version", VersionKey.FIELD, EventTypeScheduleView::version)
                .build();
    }

    @Override
    public EventTypeScheduleView call(Call call) {
        return catalogue.get().getEventTypeSchedule(call.get(ID));
    }
}
