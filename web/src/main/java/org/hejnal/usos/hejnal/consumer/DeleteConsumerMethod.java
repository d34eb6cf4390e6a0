package org.hejnal.usos.hejnal.consumer;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.KEY;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.oauth.consumer.ConsumerAdministrationService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class DeleteConsumerMethod implements ServiceMethod {
    private final ConsumerAdministrationService consumers;

    @Inject
    DeleteConsumerMethod(ConsumerAdministrationService consumers) {
        this.consumers = consumers;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/delete_consumer", "Delete a consumer")
                .description("Deletes a consumer with the tokens that people have given it. What it has sent stays with"
                        + " those who got it. To stop it for a while, use <b>switch_consumer</b>.")
                .administration(DIRECTORY_ADMINISTRATOR)
                .changing()
                .arguments(KEY)
                .returns("An empty object.")
                .errors(ConsumerArguments.UNKNOWN)
                .example("consumer_key", "library")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        consumers.delete(call.initiator(), call.get(KEY));
        return Map.of();
    }
}
