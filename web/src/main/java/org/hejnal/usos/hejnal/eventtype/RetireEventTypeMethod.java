package org.hejnal.usos.hejnal.eventtype;

import static org.hejnal.directory.role.Role.EVENTS_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.OptionalInt;
import org.hejnal.eventtype.CatalogueChange;
import org.hejnal.eventtype.CatalogueEditService;
import org.hejnal.eventtype.EventTypePatch;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RetireEventTypeMethod implements ServiceMethod {
    private final CatalogueEditService catalogue;

    @Inject
    RetireEventTypeMethod(CatalogueEditService catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/retire_event_type", "Take a type of event out of use")
                .description("From now on nothing of the type is delivered, and people no longer find it among their"
                        + " preferences. Nothing is deleted: what people got stays with them, and what they chose counts again"
                        + " when the type comes back. Applications may go on sending; <b>why</b> says that nobody got it, and"
                        + " what is only due after the type has come back is delivered. The types with <b>is_enabled</b> false"
                        + " in <b>events2/event_types_index</b> are those out of use.")
                .changing()
                .administration(EVENTS_ADMINISTRATOR)
                .arguments(EventTypeArguments.EVENT_TYPE_ID)
                .returns(ChangeAnswer.RETURNS)
                .errors(
                        EventTypeArguments.NO_TYPE,
                        "<b>object_invalid</b> with the reason <b>event_type_needed</b> if it is <b>one_time_code</b> or"
                                + " <b>password</b>, by which people get in.")
                .example("event_type_id", "news")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(catalogue.updateEventType(
                call.get(EventTypeArguments.EVENT_TYPE_ID),
                new CatalogueChange<>(OptionalInt.empty(), EventTypePatch.enable(false), call.initiator())));
    }
}
