package org.hejnal.usos.hejnal.send;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.directory.role.Role;
import org.hejnal.notification.history.SendHistoryService;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class CancelWaitingSendMethod implements ServiceMethod {
    private final SendHistoryService history;

    @Inject
    CancelWaitingSendMethod(SendHistoryService history) {
        this.history = history;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/cancel_waiting_send", "Cancel anybody's send that waits")
                .description("Cancels a send of any application that nobody has got yet. To cancel it again changes"
                        + " nothing.")
                .changing()
                .administration(Role.EVENTS_ADMINISTRATOR)
                .arguments(FoundSendAnswer.ID)
                .returns("An empty object: nobody has got it, and nobody will.")
                .errors(
                        FoundSendAnswer.NOT_FOUND,
                        "<b>object_invalid</b> with the reason <b>already_sent</b> once it has begun to be"
                                + " distributed.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        history.cancelAny(call.initiator(), call.get(FoundSendAnswer.ID));
        return Map.of();
    }
}
