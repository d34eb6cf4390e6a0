package org.hejnal.usos.events2.code;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Requirement;
import org.hejnal.onetimecode.OneTimeCodeService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class GenerateOneTimeCodeMethod implements ServiceMethod {
    static final String DESCRIPTION =
            "Sends a code of six digits to the token's user. It is valid for 10 minutes, works"
                    + " once, can be guessed at five times, and ends the code before it.";
    static final String NO_CHANNEL =
            "<b>object_invalid</b> with the reason <b>no_channel</b> if the user cannot be reached.";
    static final String TOO_MANY = "HTTP status 429 with <b>Retry-After</b> after 5 codes for the user within an hour.";

    private final OneTimeCodeService codes;
    private final TestReach reach;

    @Inject
    GenerateOneTimeCodeMethod(OneTimeCodeService codes, TestReach reach) {
        this.codes = codes;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/generate_one_time_code", "Send a one-time code")
                .description(DESCRIPTION)
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .tls()
                .returns("A string: the ID to give to <b>validate_one_time_code</b> together with the code.")
                .errors(NO_CHANNEL, TOO_MANY, TestReach.ERROR)
                .build();
    }

    @Override
    public String call(Call call) {
        reach.require(call, call.accountId());
        return codes.issue(call.initiator(), call.accountId()).id();
    }
}
