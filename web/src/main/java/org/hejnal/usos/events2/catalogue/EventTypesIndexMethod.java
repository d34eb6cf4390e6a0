package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class EventTypesIndexMethod implements ServiceMethod {
    private final RequestCatalogue catalogue;

    @Inject
    EventTypesIndexMethod(RequestCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/event_types_index", "List the types of events")
                .description(
                        "Lists every type of event that people can be notified of, in the order to show them in. Those"
                                + " that are out of use have <b>is_enabled</b> false.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .returns("An array of types of events.")
                .resultOf(EventTypeMethod.NAME, EventTypeMethod.DEFAULT_FIELDS)
                .keptWhile(catalogue::get)
                .example("fields", "id|name")
                .build();
    }

    @Override
    public List<EventTypeView> call(Call call) {
        return catalogue.get().eventTypes();
    }
}
