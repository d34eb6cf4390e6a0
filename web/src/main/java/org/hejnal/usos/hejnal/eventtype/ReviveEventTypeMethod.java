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
class ReviveEventTypeMethod implements ServiceMethod {
    private final CatalogueEditService catalogue;

    @Inject
    ReviveEventTypeMethod(CatalogueEditService catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/revive_event_type", "Take a type of event back into use")
                .description("From now on the type is delivered again, and people find it among their preferences, with"
                        + " what they chose before. What was due meanwhile is not delivered any more.")
                .changing()
                .administration(EVENTS_ADMINISTRATOR)
                .arguments(EventTypeArguments.EVENT_TYPE_ID)
                .returns(ChangeAnswer.RETURNS)
                .errors(EventTypeArguments.NO_TYPE)
                .example("event_type_id", "news")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(catalogue.updateEventType(
                call.get(EventTypeArguments.EVENT_TYPE_ID),
                new CatalogueChange<>(OptionalInt.empty(), EventTypePatch.enable(true), call.initiator())));
    }
}
