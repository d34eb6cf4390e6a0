package org.hejnal.usos.hejnal.consumer;

import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.ADMINISTRATIVE_METHODS;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.CALLBACK_ORIGINS;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.EMAIL;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.IS_TEST;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.IS_VERIFIED;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.NAME_EN;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.NAME_PL;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.RECIPIENTS_PER_DAY;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.REQUESTS_PER_MINUTE;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.TEST_USER_IDS;
import static org.hejnal.usos.hejnal.consumer.ConsumerArguments.URL;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.oauth.consumer.ConsumerAdministrationService;
import org.hejnal.oauth.consumer.ConsumerChange;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class CreateConsumerMethod implements ServiceMethod {
    private static final Argument<String> NEW_KEY = Argument.optional(
            "consumer_key",
            ArgumentTypes.text(64),
            "The key that it is to have: letters, digits, '.', '_' and '-'. Without it the hub makes one.");
    private static final Argument<String> NEW_NAME =
            Argument.required(NAME_PL.name(), NAME_PL.type(), NAME_PL.description());

    private final ConsumerAdministrationService consumers;
    private final MethodNames methods;

    @Inject
    CreateConsumerMethod(ConsumerAdministrationService consumers, MethodNames methods) {
        this.consumers = consumers;
        this.methods = methods;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/create_consumer", "Give an application a key")
                .description("Makes a consumer, which may call at once. Its secret is in the answer, and nowhere else"
                        + " afterwards: if it is lost, make another one with <b>rotate_consumer_secret</b>.")
                .administration(DIRECTORY_ADMINISTRATOR)
                .changing()
                .arguments(NEW_NAME, NAME_EN, URL, EMAIL, NEW_KEY)
                .arguments(ADMINISTRATIVE_METHODS, CALLBACK_ORIGINS, IS_VERIFIED)
                .arguments(REQUESTS_PER_MINUTE, RECIPIENTS_PER_DAY, IS_TEST, TEST_USER_IDS)
                .returns("An object with <b>consumer_key</b> and <b>consumer_secret</b>.")
                .errors(
                        "<b>object_invalid</b> with the reason <b>key_taken</b> if a consumer has the key already.",
                        ConsumerArguments.UNKNOWN_PERSON,
                        ConsumerArguments.INVALID)
                .example("name_pl", "Biblioteka")
                .example("name_en", "Library")
                .example("administrative_methods", "services/events2/send_notification")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        ConsumerChange facts = ConsumerArguments.read(call);
        facts.administrativeMethods().ifPresent(methods::check);
        return ConsumerArguments.show(consumers.create(call.initiator(), call.find(NEW_KEY), facts));
    }
}
