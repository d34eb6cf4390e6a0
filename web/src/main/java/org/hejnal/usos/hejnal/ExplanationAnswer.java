package org.hejnal.usos.hejnal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hejnal.explanation.ExplanationStep;

/** Decisions about a send and a person, as the API shows them. */
public final class ExplanationAnswer {
    public static final String FIELDS =
            "<b>step</b> (send, test_mode (only for a send in test mode), recipient, account (only where it is deactivated), event_type,"
                    + " destination (only for a send to one address, <i>one_address</i>, with its channel), channel, mandatory, preference,"
                    + " schedule, address, delivery), <b>channel_id</b> (null where it is about all), <b>result</b> (a word; for a"
                    + " channel <i>enabled</i>, <i>disabled</i> or <i>not_connected</i>, where nothing on this installation"
                    + " carries it; the step address is there only where the channel has no address to send to, <i>none</i> or"
                    + " <i>retired</i>), <b>message</b> (LangDict), <b>basis</b>"
                    + " (<i>record</i> for what was written down when it happened, <i>present_settings</i> for what the"
                    + " settings of this moment say: of a send that is over, they may have been other ones then), "
                    + "<b>happened_at</b> (when it was sent, arrived or was read; null where that is not written down),"
                    + " <b>source</b> (for the preference, who decided: person,"
                    + " default, or rule for what is mandatory; otherwise null), and <b>delivery</b>, null or an object with "
                    + DeliveryAnswer.FIELDS;

    private ExplanationAnswer() {}

    /** A decision, by {@link #FIELDS}. */
    public static Map<String, Object> show(ExplanationStep step) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("step", step.name());
        shown.put("channel_id", step.channelId().orElse(null));
        shown.put("result", step.result());
        shown.put("message", step.message());
        shown.put("basis", step.basis().name().toLowerCase(Locale.ROOT));
        shown.put("happened_at", step.happenedAt().orElse(null));
        shown.put(
                "source",
                step.source()
                        .map(source -> source.name().toLowerCase(Locale.ROOT))
                        .orElse(null));
        shown.put("delivery", step.delivery().map(DeliveryAnswer::show).orElse(null));
        return shown;
    }
}
