package org.hejnal.usos.hejnal.send;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.delivery.recovery.FailedDeliveries;
import org.hejnal.delivery.recovery.FailedDeliveryService;
import org.hejnal.delivery.recovery.ResendReceipt;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;

@Singleton
class ResendFailedMethod implements ServiceMethod {
    private final FailedDeliveryService deliveries;
    private final TestReach reach;

    @Inject
    ResendFailedMethod(FailedDeliveryService deliveries, TestReach reach) {
        this.deliveries = deliveries;
        this.reach = reach;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/resend_failed", "Send once more what was given up")
                .description("Makes deliveries due again that were given up: those of a send, or those that failed on a"
                        + " channel within a span of time. Their attempts are counted anew. What was sent or is on its"
                        + " way is left alone. One call takes " + FailedDeliveryService.AT_ONCE + " deliveries at most;"
                        + " repeat it while <b>left</b> is not 0. What is older than "
                        + FailedDeliveryService.OLDEST.toDays() + " days stays given up, and so does a text that has"
                        + " expired, such as a one-time code. What somebody has switched off meanwhile is skipped.")
                .changing()
                .administration(Role.EVENTS_ADMINISTRATOR)
                .arguments(
                        FailedArguments.SEND_ID,
                        FailedArguments.CHANNEL_ID,
                        FailedArguments.FROM,
                        FailedArguments.UNTIL)
                .returns("An object with the numbers <b>resent</b>, <b>left</b>, <b>too_old</b> and <b>past_use</b>"
                        + " (the text has expired).")
                .errors(
                        TestReach.ERROR,
                        "<b>param_missing</b> unless there is <b>send_id</b>, or <b>channel_id</b>, <b>from</b> and"
                                + " <b>until</b>.",
                        "<b>object_invalid</b> with the reason <b>channel_not_connected</b> if nothing on this"
                                + " installation is connected to the channel.")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        reach.requireAll(call);
        FailedDeliveries which = FailedArguments.read(call);
        requireBounds(which);
        ResendReceipt receipt = deliveries.resend(call.initiator(), which);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("resent", receipt.resent());
        shown.put("left", receipt.left());
        shown.put("too_old", receipt.tooOld());
        shown.put("past_use", receipt.pastUse());
        return shown;
    }

    private static void requireBounds(FailedDeliveries which) {
        if (which.sendId().isPresent()) {
            return;
        }
        if (which.channelId().isEmpty()) {
            throw ApiException.paramMissing(FailedArguments.SEND_ID.name());
        }
        if (which.from().isEmpty()) {
            throw ApiException.paramMissing(FailedArguments.FROM.name());
        }
        if (which.until().isEmpty()) {
            throw ApiException.paramMissing(FailedArguments.UNTIL.name());
        }
    }
}
