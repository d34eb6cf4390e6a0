package org.hejnal.usos.hejnal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hejnal.delivery.status.DeliveryState;
import org.hejnal.delivery.status.DeliveryView;
import org.hejnal.delivery.status.RecipientStatusView;
import org.hejnal.delivery.status.SendCountsView;
import org.hejnal.preference.timing.PostponedReason;

/** Deliveries as the API shows them. */
public final class DeliveryAnswer {
    public static final String FIELDS =
            "<b>channel_id</b>, <b>state</b> (collected, waiting, sending, sent, failed or skipped), <b>attempts</b>,"
                    + " <b>next_at</b>, <b>sent_at</b>, <b>failure</b> and <b>postponed</b> (each of these four may be null;"
                    + " the last says why it waits, or has waited, for the person's sake: quiet_hours, pause or daily_cap)";

    private DeliveryAnswer() {}

    /** A delivery, by {@link #FIELDS}. */
    public static Map<String, Object> show(DeliveryView delivery) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("channel_id", delivery.channelId());
        shown.put("state", word(delivery.state()));
        shown.put("attempts", delivery.attempts());
        shown.put("next_at", delivery.nextAt().orElse(null));
        shown.put("sent_at", delivery.sentAt().orElse(null));
        shown.put("failure", delivery.failure().orElse(null));
        shown.put("postponed", delivery.postponed().map(PostponedReason::word).orElse(null));
        return shown;
    }

    /** A recipient, with their deliveries. */
    public static Map<String, Object> show(RecipientStatusView recipient) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("user_id", String.valueOf(recipient.accountId()));
        shown.put("arrived_at", recipient.arrivedAt().orElse(null));
        shown.put("read_at", recipient.readAt().orElse(null));
        shown.put(
                "deliveries",
                recipient.deliveries().stream().map(DeliveryAnswer::show).toList());
        return shown;
    }

    /** Every state of every channel that the send goes out on, zeros too. */
    public static Map<String, Object> show(SendCountsView counts) {
        Map<String, Object> channels = new LinkedHashMap<>();
        counts.deliveries().forEach((channel, states) -> channels.put(channel, show(states)));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("recipients", counts.recipients());
        shown.put("arrived", counts.arrived());
        shown.put("read", counts.read());
        shown.put("channels", channels);
        return shown;
    }

    private static Map<String, Object> show(Map<DeliveryState, Long> states) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (DeliveryState state : DeliveryState.values()) {
            shown.put(word(state), states.getOrDefault(state, 0L));
        }
        return shown;
    }

    private static String word(DeliveryState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
