package org.hejnal.integration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;

/** Writes down which commands were refused. */
@Stateless
public class RefusalService {
    private static final int LONGEST = 300;

    @Inject
    AuditService audit;

    @Inject
    RefusedCommandsMetric metric;

    /**
     * Writes a refusal into the audit trail.
     *
     * @param consumerId whose command it was, as far as that is known
     * @param messageId the id that its sender's client gave the message, or another name of it
     * @param error the API's code
     * @param reason the API's message
     */
    public void record(OptionalLong consumerId, String messageId, String error, String reason) {
        audit.record(
                new Initiator(OptionalLong.empty(), consumerId, null),
                AuditedAct.of(
                        "command.refuse",
                        "command",
                        cut(messageId),
                        Map.of(),
                        Map.of("error", error, "reason", cut(reason))));
        metric.count(error);
    }

    /** Writes down that somebody has a refused command tried again, before it is. */
    public void recordPutBack(Initiator initiator, String messageId) {
        audit.record(initiator, AuditedAct.of("command.put_back", "command", messageId, Map.of(), Map.of()));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
