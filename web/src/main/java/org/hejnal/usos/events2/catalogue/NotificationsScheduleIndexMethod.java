package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class NotificationsScheduleIndexMethod implements ServiceMethod {
    private final RequestCatalogue catalogue;

    @Inject
    NotificationsScheduleIndexMethod(RequestCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/notifications_schedule_index", "List the schedules")
                .description("Lists every schedule that notifications can be delivered on, the most frequent first.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .returns("An array of schedules.")
                .resultOf(NotificationsScheduleMethod.NAME, NotificationsScheduleMethod.DEFAULT_FIELDS)
                .keptWhile(catalogue::get)
                .build();
    }

    @Override
    public List<NotificationsScheduleView> call(Call call) {
        return catalogue.get().schedules();
    }
}
