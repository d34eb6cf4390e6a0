package org.hejnal.usos.hejnal.timing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.role.Role;
import org.hejnal.preference.timing.TimingService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdatePersonTimingMethod implements ServiceMethod {
    private final TimingService timings;

    @Inject
    UpdatePersonTimingMethod(TimingService timings) {
        this.timings = timings;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/update_person_timing", "Choose when messages reach somebody")
                .description(
                        "Changes somebody's quiet hours, pause or daily cap as they have asked, for example to end a pause."
                                + " What is not given stays. It is written to the audit trail. "
                                + TimingArguments.MEANING)
                .changing()
                .administration(Role.DIRECTORY_ADMINISTRATOR)
                .arguments(
                        TimingArguments.USER_ID,
                        TimingArguments.QUIET_HOURS,
                        TimingArguments.PAUSED_UNTIL,
                        TimingArguments.DAILY_CAP)
                .returns("What holds from now on, an object with " + TimingArguments.FIELDS + ".")
                .errors("<b>object_not_found</b> if there is no such person.", TimingArguments.INVALID)
                .example("user_id", "1001")
                .example("paused_until", "")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = call.get(TimingArguments.USER_ID);
        timings.update(call.initiator(), TimingArguments.read(call, person));
        return TimingArguments.show(timings.get(person), timings.usualCap());
    }
}
