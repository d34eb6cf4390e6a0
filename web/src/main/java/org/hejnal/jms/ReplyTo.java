package org.hejnal.jms;

import jakarta.jms.Destination;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where the answer to a command goes, as the message said when it came: to lay it down elsewhere gives it another id.
 *
 * @param address what the client has written; it may be any, see {@link ReplyAddress}
 * @param correlationId the command's own, or else its message id; absent if its client gave it neither
 */
record ReplyTo(@Nullable Destination address, @Nullable String correlationId) {
    static ReplyTo of(Message command) throws JMSException {
        @Nullable String own = command.getJMSCorrelationID();
        return new ReplyTo(command.getJMSReplyTo(), own == null ? command.getJMSMessageID() : own);
    }

    /** By what the audit trail calls the command. */
    String name() {
        return Objects.requireNonNullElse(correlationId, "(without an id)");
    }
}
