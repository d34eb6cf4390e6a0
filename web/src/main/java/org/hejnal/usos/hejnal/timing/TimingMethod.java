package org.hejnal.usos.hejnal.timing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Requirement;
import org.hejnal.preference.timing.TimingService;
import org.hejnal.usos.hejnal.Looks;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class TimingMethod implements ServiceMethod {
    private final TimingService timings;
    private final Looks looks;

    @Inject
    TimingMethod(TimingService timings, Looks looks) {
        this.timings = timings;
        this.looks = looks;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/timing", "Tell when messages reach a person")
                .description("Tells the quiet hours, the pause and the daily cap of the token's user. "
                        + TimingArguments.MEANING)
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .returns("An object with " + TimingArguments.FIELDS + ".")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = call.accountId();
        looks.record(call, "timing.look", person);
        return TimingArguments.show(timings.get(person), timings.usualCap());
    }
}
