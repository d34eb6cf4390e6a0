package org.hejnal.usos.hejnal.send;

import java.time.Instant;
import java.util.OptionalLong;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.delivery.recovery.FailedDeliveries;
import org.hejnal.usos.method.Call;

/** How methods are told which failed deliveries are meant. */
final class FailedArguments {
    static final Argument<Long> SEND_ID =
            Argument.optional("send_id", ArgumentTypes.sequenceId(), "Those of this send.");
    static final Argument<String> CHANNEL_ID =
            Argument.optional("channel_id", ArgumentTypes.id(), "Those on this channel.");
    static final Argument<Instant> FROM = Argument.optional(
            "from", ArgumentTypes.dateTime(), "Those whose last attempt failed at this time or later.");
    static final Argument<Instant> UNTIL =
            Argument.optional("until", ArgumentTypes.dateTime(), "Those whose last attempt failed before this time.");

    private FailedArguments() {}

    static FailedDeliveries read(Call call) {
        return new FailedDeliveries(
                call.find(SEND_ID).map(OptionalLong::of).orElseGet(OptionalLong::empty),
                call.find(CHANNEL_ID),
                call.find(FROM),
                call.find(UNTIL));
    }
}
