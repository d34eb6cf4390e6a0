package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Requirement;
import org.hejnal.notification.history.SendHistoryService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class CancelSendMethod implements ServiceMethod {
    private final SendHistoryService history;

    @Inject
    CancelSendMethod(SendHistoryService history) {
        this.history = history;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/cancel_send", "Cancel a send that waits")
                .description("Cancels a send of this consumer that nobody has got yet. To cancel it again changes"
                        + " nothing.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .administrative()
                .tls()
                .arguments(SendArguments.ID, SendArguments.IDEMPOTENCY_KEY)
                .returns("An empty object: nobody has got it, and nobody will.")
                .errors(
                        SendArguments.NOT_FOUND,
                        "<b>object_invalid</b> with the reason <b>already_sent</b> once it has begun to be"
                                + " distributed.")
                .example("idempotency_key", "grades-algebra-1")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        history.cancel(call.initiator(), SendArguments.key(call));
        return Map.of();
    }
}
