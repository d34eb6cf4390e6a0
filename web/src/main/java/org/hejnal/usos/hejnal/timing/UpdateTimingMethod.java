package org.hejnal.usos.hejnal.timing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Requirement;
import org.hejnal.preference.timing.TimingService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateTimingMethod implements ServiceMethod {
    private final TimingService timings;

    @Inject
    UpdateTimingMethod(TimingService timings) {
        this.timings = timings;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/update_timing", "Choose when messages reach a person")
                .description(
                        "Changes the quiet hours, the pause or the daily cap of the token's user. What is not given stays. "
                                + TimingArguments.MEANING)
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(TimingArguments.QUIET_HOURS, TimingArguments.PAUSED_UNTIL, TimingArguments.DAILY_CAP)
                .returns("What holds from now on, an object with " + TimingArguments.FIELDS + ".")
                .errors(TimingArguments.INVALID)
                .example("quiet_hours", "22:00-07:00")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = call.accountId();
        timings.update(call.initiator(), TimingArguments.read(call, person));
        return TimingArguments.show(timings.get(person), timings.usualCap());
    }
}
