package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.delivery.status.DeliveryStatusService;
import org.hejnal.notification.history.SendView;
import org.hejnal.usos.events2.EventsAdministration;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class SendStatusMethod implements ServiceMethod {
    private static final Argument<Integer> RECIPIENTS = Argument.withDefault(
            "recipients",
            ArgumentTypes.integer(0, DeliveryStatusService.MAX_LIMIT),
            "0",
            "How many recipients to list one by one, up to " + DeliveryStatusService.MAX_LIMIT + ".");
    private static final Argument<Long> AFTER =
            Argument.withDefault("after", ArgumentTypes.userId(), "0", "List recipients after the one with this ID.");

    private final SendFinder sends;
    private final DeliveryStatusService deliveries;

    @Inject
    SendStatusMethod(SendFinder sends, DeliveryStatusService deliveries) {
        this.sends = sends;
        this.deliveries = deliveries;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/send_status", "Tell how far a send has come")
                .description(
                        "Counts in how many inboxes a send is, by how many people it was read, and its deliveries on"
                                + " other channels by state. On request it lists recipients. An administrative consumer"
                                + " may ask about its own sends and those of statements, an events administrator about"
                                + " any. While the audience of a statement is being told, its recipients are those"
                                + " whose turn has come.")
                .consumer(Requirement.REQUIRED)
                .token(Requirement.OPTIONAL)
                .tls()
                .arguments(
                        SendArguments.ID, SendArguments.IDEMPOTENCY_KEY, SendArguments.STATEMENT_ID, RECIPIENTS, AFTER)
                .returns("An object with " + SendArguments.FIELDS + "; <b>counts</b> with <b>recipients</b>,"
                        + " <b>arrived</b>, <b>read</b> and <b>channels</b> (for each channel, the number of deliveries"
                        + " in each state); and <b>recipients</b>, a list of objects with <b>user_id</b>,"
                        + " <b>arrived_at</b>, <b>read_at</b> (null if not yet) and <b>deliveries</b>, which have "
                        + DeliveryAnswer.FIELDS + ".")
                .errors(EventsAdministration.ERROR, SendArguments.NOT_ASKABLE)
                .example("idempotency_key", "grades-algebra-1")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        SendView send = sends.find(call);
        Map<String, Object> shown = SendArguments.show(send);
        shown.put("counts", DeliveryAnswer.show(deliveries.count(send.id())));
        shown.put(
                "recipients",
                deliveries.listRecipients(send.id(), call.get(AFTER), call.get(RECIPIENTS)).stream()
                        .map(DeliveryAnswer::show)
                        .toList());
        return shown;
    }
}
