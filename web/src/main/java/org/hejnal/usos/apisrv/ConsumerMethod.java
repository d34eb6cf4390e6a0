package org.hejnal.usos.apisrv;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Requirement;
import org.hejnal.oauth.consumer.ConsumerService;
import org.hejnal.oauth.consumer.ConsumerView;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.ResultType;
import org.jspecify.annotations.Nullable;

@Singleton
class ConsumerMethod implements ServiceMethod {
    private final ConsumerService consumers;

    @Inject
    ConsumerMethod(ConsumerService consumers) {
        this.consumers = consumers;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/apisrv/consumer", "Describe the calling consumer")
                .description("Tells the application that signs the call what is known of it and what it may do.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .returns("An object with the selected fields.")
                .result("name|url|email", type())
                .build();
    }

    private static ResultType<ConsumerView> type() {
        return ResultType.<ConsumerView>builder()
                .field(
                        "name",
                        "The application's name, a string.",
                        consumer -> consumer.name().in("pl"))
                .field("url", "Its address, or null.", ConsumerView::url)
                .field("email", "The address of those who are responsible for it, or null.", ConsumerView::email)
                .field("key", "Its <i>oauth_consumer_key</i>.", ConsumerView::key)
                .field("date_registered", "When it got its key.", ConsumerView::createdAt)
                .field(
                        "administrative_methods",
                        "Full names of the methods that it may call as administrative; <i>*</i> for all.",
                        ConsumerView::administrativeMethods)
                .field(
                        "token_scopes",
                        "What the token of this call allows; null without one.",
                        (row, call) -> scopes(call))
                .field("is_verified", "Whether an administrator knows whose it is.", ConsumerView::isVerified)
                .build();
    }

    private static @Nullable Object scopes(Call call) {
        return call.caller().accountId().isPresent()
                ? call.caller().scopes().stream().sorted().toList()
                : null;
    }

    @Override
    public ConsumerView call(Call call) {
        return consumers.get(call.consumer().id());
    }
}
