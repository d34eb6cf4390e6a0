package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.notification.history.SendHistoryService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class SendsMethod implements ServiceMethod {
    private static final Argument<Integer> LIMIT = Argument.withDefault(
            "limit",
            ArgumentTypes.integer(1, SendHistoryService.MAX_LIMIT),
            "20",
            "How many sends at most, up to " + SendHistoryService.MAX_LIMIT + ".");
    private static final Argument<Long> BEFORE = Argument.optional(
            "before", ArgumentTypes.sequenceId(), "Only sends that were made before the one with this ID.");

    private final SendHistoryService history;

    @Inject
    SendsMethod(SendHistoryService history) {
        this.history = history;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/sends", "List own sends")
                .description("Lists what this consumer has sent with <b>send_notification</b>, the newest first.")
                .consumer(Requirement.REQUIRED)
                .administrative()
                .tls()
                .arguments(LIMIT, BEFORE)
                .returns("A list of objects with " + SendArguments.FIELDS + ".")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        OptionalLong before = call.find(BEFORE).map(OptionalLong::of).orElseGet(OptionalLong::empty);
        return history.list(call.consumer().id(), before, call.get(LIMIT)).stream()
                .map(SendArguments::show)
                .toList();
    }
}
