package org.hejnal.usos.hejnal.consumer;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.ADMINISTRATIVE_METHODS;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.CALLBACK_ORIGINS;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.EMAIL;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.IS_TEST;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.IS_VERIFIED;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.KEY;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.NAME_EN;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.NAME_PL;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.RECIPIENTS_PER_DAY;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.REQUESTS_PER_MINUTE;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.TEST_USER_IDS;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.URL;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.oauth.consumer.ConsumerAdministrationService;
import org.hejnal.oauth.consumer.ConsumerChange;
import org.hejnal.usos.hejnal.ChangeAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateConsumerMethod implements ServiceMethod {
    private final ConsumerAdministrationService consumers;
    private final MethodNames methods;

    @Inject
    UpdateConsumerMethod(ConsumerAdministrationService consumers, MethodNames methods) {
        this.consumers = consumers;
        this.methods = methods;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/update_consumer", "Change what a consumer is and may do")
                .description("Changes a consumer. What is not given stays as it is; a list that is given replaces the"
                        + " former one. On other nodes a change counts after a second.")
                .administration(DIRECTORY_ADMINISTRATOR)
                .changing()
                .arguments(KEY, NAME_PL, NAME_EN, URL, EMAIL)
                .arguments(ADMINISTRATIVE_METHODS, CALLBACK_ORIGINS, IS_VERIFIED)
                .arguments(REQUESTS_PER_MINUTE, RECIPIENTS_PER_DAY, IS_TEST, TEST_USER_IDS)
                .returns(ChangeAnswer.RETURNS)
                .errors(ConsumerArguments.UNKNOWN, ConsumerArguments.UNKNOWN_PERSON, ConsumerArguments.INVALID)
                .example("consumer_key", "demo")
                .example("url", "https://demo.example.edu/")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        ConsumerChange change = ConsumerArguments.read(call);
        change.administrativeMethods().ifPresent(methods::check);
        return ChangeAnswer.of(consumers.update(call.initiator(), call.get(KEY), change));
    }
}
