package org.hejnal.usos.events2.code;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.onetimecode.OneTimeCodeService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ValidateOneTimeCodeMethod implements ServiceMethod {
    private static final int LONGEST_TYPED = 32;
    private static final Argument<String> ID =
            Argument.required("id", ArgumentTypes.id(), "The ID that came when the code was sent.");
    private static final Argument<String> CODE = Argument.required(
            "code",
            ArgumentTypes.text(LONGEST_TYPED),
            "What the user has read and typed: six digits. Spaces and dashes between them do not matter.");

    private final OneTimeCodeService codes;

    @Inject
    ValidateOneTimeCodeMethod(OneTimeCodeService codes) {
        this.codes = codes;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/validate_one_time_code", "Check a one-time code")
                .description("Checks a code that was sent to the token's user, and uses it up if it is right.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .tls()
                .arguments(ID, CODE)
                .returns("An empty object if the code is right.")
                .errors(
                        "<b>param_invalid</b> for <b>code</b> if the code is wrong; six digits then count as one of"
                                + " five attempts.",
                        "<b>object_not_found</b> if the user was sent no code with this ID.",
                        "<b>object_invalid</b> with the reason <b>already_used</b>, <b>expired</b> (also if a newer"
                                + " code was sent) or <b>too_many_attempts</b>.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        codes.validate(call.accountId(), call.get(ID), call.get(CODE));
        return Map.of();
    }
}
