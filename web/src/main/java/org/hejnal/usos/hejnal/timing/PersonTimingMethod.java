package org.hejnal.usos.hejnal.timing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.directory.role.Role;
import org.hejnal.preference.timing.TimingService;
import org.hejnal.preference.timing.TimingView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PersonTimingMethod implements ServiceMethod {
    private final TimingService timings;
    private final AuditService audit;

    @Inject
    PersonTimingMethod(TimingService timings, AuditService audit) {
        this.timings = timings;
        this.audit = audit;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/person_timing", "Tell when messages reach somebody")
                .description(
                        "Tells somebody's quiet hours, pause and daily cap. The look is written to the audit trail. "
                                + TimingArguments.MEANING)
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.EVENTS_ADMINISTRATOR, Role.AUDITOR)
                .arguments(TimingArguments.USER_ID)
                .returns("An object with " + TimingArguments.FIELDS + ".")
                .errors("<b>object_not_found</b> if there is no such person.")
                .example("user_id", "1001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = call.get(TimingArguments.USER_ID);
        TimingView timing = timings.get(person);
        audit.recordLook(call.initiator(), AuditedAct.ofPerson("timing.look", person, Map.of(), Map.of()));
        return TimingArguments.show(timing, timings.usualCap());
    }
}
