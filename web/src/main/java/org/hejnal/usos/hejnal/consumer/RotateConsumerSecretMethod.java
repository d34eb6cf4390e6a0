package org.hejnal.usos.hejnal.consumer;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.KEY;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.oauth.consumer.ConsumerAdministrationService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class RotateConsumerSecretMethod implements ServiceMethod {
    private static final Argument<Integer> OVERLAP = Argument.required(
            "overlap_hours",
            ArgumentTypes.integer(0, ConsumerAdministrationService.MAX_OVERLAP_HOURS),
            "How long the present secret works beside the new one, so that the application can change over; 0 if somebody"
                    + " else knows it.");

    private final ConsumerAdministrationService consumers;

    @Inject
    RotateConsumerSecretMethod(ConsumerAdministrationService consumers) {
        this.consumers = consumers;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/rotate_consumer_secret", "Give a consumer a new secret")
                .description("Makes a new secret, which works at once, on other nodes after a second. The present one"
                        + " works for some hours more; one that was left from an earlier rotation ends now. People's tokens"
                        + " stay valid.")
                .administration(DIRECTORY_ADMINISTRATOR)
                .changing()
                .arguments(KEY, OVERLAP)
                .returns(
                        "An object with <b>consumer_key</b> and <b>consumer_secret</b>. Nothing else answers the secret.")
                .errors(ConsumerArguments.UNKNOWN)
                .example("consumer_key", "demo")
                .example("overlap_hours", "24")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        return ConsumerArguments.show(consumers.rotateSecret(call.initiator(), call.get(KEY), call.get(OVERLAP)));
    }
}
