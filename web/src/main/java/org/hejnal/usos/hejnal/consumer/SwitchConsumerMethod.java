package org.hejnal.usos.hejnal.consumer;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.KEY;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.oauth.consumer.ConsumerAdministrationService;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class SwitchConsumerMethod implements ServiceMethod {
    private static final Argument<Boolean> IS_ENABLED =
            Argument.required("is_enabled", ArgumentTypes.bool(), "<i>false</i> to switch it off.");

    private final ConsumerAdministrationService consumers;

    @Inject
    SwitchConsumerMethod(ConsumerAdministrationService consumers) {
        this.consumers = consumers;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/switch_consumer", "Switch a consumer off or on")
                .description("A consumer that is off gets 401 for every signed call, on other nodes after a second. Its"
                        + " tokens and what it has sent stay; its scheduled sends still go out.")
                .administration(DIRECTORY_ADMINISTRATOR)
                .changing()
                .arguments(KEY, IS_ENABLED)
                .returns(ChangeAnswer.RETURNS)
                .errors(ConsumerArguments.UNKNOWN)
                .example("consumer_key", "demo")
                .example("is_enabled", "true")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ChangeAnswer.of(consumers.enable(call.initiator(), call.get(KEY), call.get(IS_ENABLED)));
    }
}
