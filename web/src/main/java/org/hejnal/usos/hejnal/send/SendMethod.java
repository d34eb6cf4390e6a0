package org.hejnal.usos.hejnal.send;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.delivery.status.DeliveryStatusService;
import org.hejnal.directory.role.Role;
import org.hejnal.notification.history.SendSearchService;
import org.hejnal.usos.hejnal.DeliveryAnswer;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class SendMethod implements ServiceMethod {
    private static final Argument<Integer> RECIPIENTS = Argument.withDefault(
            "recipients",
            ArgumentTypes.integer(0, DeliveryStatusService.MAX_LIMIT),
            "0",
            "How many recipients to list one by one, up to " + DeliveryStatusService.MAX_LIMIT + ".");
    private static final Argument<Long> AFTER =
            Argument.withDefault("after", ArgumentTypes.userId(), "0", "List recipients after the one with this ID.");

    private final SendSearchService sends;
    private final DeliveryStatusService deliveries;
    private final FoundSendAnswer answer;

    @Inject
    SendMethod(SendSearchService sends, DeliveryStatusService deliveries, FoundSendAnswer answer) {
        this.sends = sends;
        this.deliveries = deliveries;
        this.answer = answer;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/send", "Tell how far any send has come")
                .description("Tells of a send of any application what <b>send_status</b> tells its sender: in how many"
                        + " inboxes it is, by how many people it was read, and its deliveries by channel and state.")
                .administration(Role.EVENTS_ADMINISTRATOR, Role.AUDITOR)
                .arguments(FoundSendAnswer.ID, RECIPIENTS, AFTER)
                .returns("An object with " + FoundSendAnswer.FIELDS
                        + "; <b>counts</b> and <b>recipients</b> as <b>send_status</b> has them.")
                .errors(FoundSendAnswer.NOT_FOUND)
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long id = call.get(FoundSendAnswer.ID);
        Map<String, Object> shown = answer.show(List.of(sends.get(id))).get(0);
        shown.put("counts", DeliveryAnswer.show(deliveries.count(id)));
        shown.put(
                "recipients",
                deliveries.listRecipients(id, call.get(AFTER), call.get(RECIPIENTS)).stream()
                        .map(DeliveryAnswer::show)
                        .toList());
        return shown;
    }
}
