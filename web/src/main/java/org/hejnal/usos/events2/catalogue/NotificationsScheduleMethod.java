package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.eventtype.NotificationsScheduleView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;

@Singleton
class NotificationsScheduleMethod implements ServiceMethod {
    static final String NAME = "services/events2/notifications_schedule";
    static final String DEFAULT_FIELDS = "id|name|days";
    private static final Argument<String> ID =
            Argument.required("schedule_id", ArgumentTypes.id(), "ID of the schedule.");

    private final RequestCatalogue catalogue;

    @Inject
    NotificationsScheduleMethod(RequestCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(NAME, "Describe a schedule")
                .description("Tells how often a schedule delivers.")
                .consumer(Requirement.OPTIONAL)
                .token(Requirement.OPTIONAL)
                .arguments(ID)
                .returns("An object with the selected fields.")
                .errors("<b>object_not_found</b> if there is no such schedule.")
                .result(DEFAULT_FIELDS, type())
                .keptWhile(catalogue::get)
                .example("schedule_id", "daily")
                .build();
    }

    private static ResultType<NotificationsScheduleView> type() {
        return ResultType.<NotificationsScheduleView>builder()
                .field("id", "ID of the schedule.", NotificationsScheduleView::id)
                .field("name", "A few words to show to people, a LangDict.", NotificationsScheduleView::name)
                .field(
                        "days",
                        "Days from one digest to the next; 0 if each notification is delivered at once.",
                        NotificationsScheduleView::days)
                .build();
    }

    @Override
    public NotificationsScheduleView call(Call call) {
        return catalogue.get().getSchedule(call.get(ID));
    }
}
