package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.eventtype.CatalogueEditService;
import org.hejnal.eventtype.EventTypeSchedulePatch;
import org.hejnal.usos.events2.EventsAdministration;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateEventScheduleMethod implements ServiceMethod {
    private static final BodyKey<Boolean> IS_ENABLED =
            BodyKey.optional("is_enabled", BodyTypes.bool(), "False if people may not choose it any more.");
    private static final PairBody PAIR = new PairBody(
            BodyKey.optional("schedule", BodyTypes.reference(), "The schedule, an ID or an object with one."),
            IS_ENABLED);

    private final CatalogueEditService catalogue;
    private final EventsAdministration administration;

    @Inject
    UpdateEventScheduleMethod(CatalogueEditService catalogue, EventsAdministration administration) {
        this.catalogue = catalogue;
        this.administration = administration;
    }

    @Override
    public ServiceDeclaration declaration() {
        return PAIR.declare("services/events2/update_event_schedule", "Change a schedule of a type of event")
                .description(
                        "Changes whether people may choose a schedule for a type of event. A schedule that the type"
                                + " has not offered is offered if both are named.")
                .example("body", "{\"event_type\": \"custom\", \"schedule\": \"daily\", \"is_enabled\": true}")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        administration.require(call);
        return PAIR.update(
                call,
                UpdateEventScheduleMethod::patch,
                catalogue::updateEventTypeSchedule,
                catalogue::updateEventTypeSchedule);
    }

    private static EventTypeSchedulePatch patch(PatchBody body) {
        return new EventTypeSchedulePatch(body.find(IS_ENABLED));
    }
}
