package org.hejnal.usos.hejnal.consumer;

import static org.hejnal.directory.role.Role.AUDITOR;
import static org.hejnal.directory.role.Role.DIRECTORY_ADMINISTRATOR;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.oauth.consumer.ConsumerPage;
import org.hejnal.oauth.consumer.ConsumerService;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;

@Singleton
class ConsumersMethod implements ServiceMethod {
    private static final int MAX_QUERY = 100;
    private static final int MAX_START = 1_000_000;
    private static final Argument<String> QUERY = Argument.withDefault(
            "query",
            ArgumentTypes.textOrEmpty(MAX_QUERY),
            "",
            "A part of the key or of a name, whatever its case. Empty for all.");
    private static final Argument<Integer> START = Paging.start(MAX_START);
    private static final Argument<Integer> NUM = Argument.withDefault(
            "num",
            ArgumentTypes.integer(1, ConsumerService.MAX_PAGE),
            "20",
            "How many to answer at most, up to " + ConsumerService.MAX_PAGE + ".");

    private final ConsumerService consumers;

    @Inject
    ConsumersMethod(ConsumerService consumers) {
        this.consumers = consumers;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/consumers", "List the consumers")
                .description("Lists the applications that have a key, in the order of their keys.")
                .administration(DIRECTORY_ADMINISTRATOR, AUDITOR)
                .arguments(QUERY, START, NUM)
                .returns("An object with the selected fields.")
                .result("items|next_page", type())
                .example("query", "demo")
                .build();
    }

    private static ResultType<ConsumerPage> type() {
        return ResultType.<ConsumerPage>builder()
                .field(
                        "items",
                        "The consumers.",
                        Reference.toMany(ConsumerMethod.NAME, ReferenceLoader.inMemory(ConsumerPage::consumers)))
                .field("next_page", "Whether others follow.", ConsumerPage::hasMore)
                .build();
    }

    @Override
    public ConsumerPage call(Call call) {
        return consumers.list(call.find(QUERY).orElse(""), call.get(START), call.get(NUM));
    }
}
