package org.hejnal.usos.events2.code;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.declared.Requirement;
import org.hejnal.onetimecode.IssuedCode;
import org.hejnal.onetimecode.OneTimeCodeService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class GenerateOneTimeCode2Method implements ServiceMethod {
    private final OneTimeCodeService codes;
    private final TestReach reach;

    @Inject
    GenerateOneTimeCode2Method(OneTimeCodeService codes, TestReach reach) {
        this.codes = codes;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(
                        "services/events2/generate_one_time_code2", "Send a one-time code and say where it went")
                .description(GenerateOneTimeCodeMethod.DESCRIPTION)
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .tls()
                .returns(
                        "An object with <b>id</b>, to be given to <b>validate_one_time_code</b> together with the code,"
                                + " and <b>message</b>, a LangDict for the user that says where the code went; most of the"
                                + " address is masked.")
                .errors(GenerateOneTimeCodeMethod.NO_CHANNEL, GenerateOneTimeCodeMethod.TOO_MANY, TestReach.ERROR)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.require(call, call.accountId());
        IssuedCode issued = codes.issue(call.initiator(), call.accountId());
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", issued.id());
        shown.put("message", issued.message());
        return shown;
    }
}
