package org.hejnal.usos.hejnal.send;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.delivery.recovery.FailedDeliveryService;
import org.hejnal.delivery.recovery.FailedDeliveryView;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class FailedDeliveriesMethod implements ServiceMethod {
    private static final Argument<Integer> START = Paging.start(FailedDeliveryService.MAX_START);
    private static final Argument<Integer> NUM = Paging.num(FailedDeliveryService.MAX_LIMIT);

    private final FailedDeliveryService deliveries;

    @Inject
    FailedDeliveriesMethod(FailedDeliveryService deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/failed_deliveries", "List deliveries that were given up")
                .description("Lists deliveries that were given up, with the reason that the other side gave; those that"
                        + " failed last come first. Addresses are masked, in the reasons too.")
                .administration(Role.EVENTS_ADMINISTRATOR, Role.AUDITOR)
                .arguments(
                        FailedArguments.SEND_ID,
                        FailedArguments.CHANNEL_ID,
                        FailedArguments.FROM,
                        FailedArguments.UNTIL,
                        START,
                        NUM)
                .returns("An object with <b>items</b>, a list of objects with <b>send_id</b>, <b>event_type_id</b>,"
                        + " <b>user_id</b>, <b>channel_id</b>, <b>address</b> (masked; null if the channel knows"
                        + " none), <b>attempts</b>, <b>failed_at</b>, <b>failure</b> and <b>is_digest</b> (whether it"
                        + " was a digest, which goes in the place of its first send); and <b>next_page</b>, whether"
                        + " others follow.")
                .example("channel_id", "email")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int num = call.get(NUM);
        List<FailedDeliveryView> found = deliveries.list(FailedArguments.read(call), call.get(START), num + 1);
        return Paging.page(found, num, FailedDeliveriesMethod::show);
    }

    private static Map<String, Object> show(FailedDeliveryView delivery) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("send_id", Long.toString(delivery.sendId()));
        shown.put("event_type_id", delivery.eventTypeId());
        shown.put("user_id", Long.toString(delivery.accountId()));
        shown.put("channel_id", delivery.channelId());
        shown.put("address", delivery.address().orElse(null));
        shown.put("attempts", delivery.attempts());
        shown.put("failed_at", delivery.failedAt());
        shown.put("failure", delivery.failure());
        shown.put("is_digest", delivery.isDigest());
        return shown;
    }
}
