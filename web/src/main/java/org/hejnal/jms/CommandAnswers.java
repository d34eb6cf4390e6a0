package org.hejnal.jms;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.DeliveryMode;
import jakarta.jms.Destination;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.TemporaryQueue;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.hejnal.platform.Settings;
import org.hejnal.usos.answer.CommandDispatcher.Outcome;
import org.hejnal.usos.error.ErrorAnswer;
import org.jspecify.annotations.Nullable;

/** Tells senders what came of their commands, if they want to know. A failure to do so changes nothing. */
@Singleton
class CommandAnswers {
    static final String SCHEMA = "hejnal.reply/1";

    private static final Logger LOG = System.getLogger(CommandAnswers.class.getName());

    @Resource(lookup = "java:/jms/hejnal-sending")
    ConnectionFactory connections;

    @Inject
    Settings settings;

    void accept(ReplyTo replyTo, Optional<String> consumer, Outcome outcome) {
        JsonObjectBuilder reply = reply(true).add("result", outcome.result());
        if (!outcome.warnings().isEmpty()) {
            reply.add("warnings", Json.createArrayBuilder(outcome.warnings()));
        }
        send(replyTo, consumer, reply.build());
    }

    void refuse(ReplyTo replyTo, Optional<String> consumer, ErrorAnswer error) {
        send(replyTo, consumer, reply(false).add("error", error.body()).build());
    }

    private static JsonObjectBuilder reply(boolean isOk) {
        return Json.createObjectBuilder().add("schema", SCHEMA).add("ok", isOk);
    }

    private void send(ReplyTo replyTo, Optional<String> consumer, JsonObject reply) {
        Destination address = replyTo.address();
        try {
            if (address != null && ReplyAddress.isAllowed(address, consumer)) {
                send(address, replyTo.correlationId(), reply);
            }
        } catch (JMSException | JMSRuntimeException e) {
            LOG.log(Level.DEBUG, "A command's sender could not be told what came of it.", e);
        }
    }

    private void send(Destination address, @Nullable String correlationId, JsonObject reply) {
        try (JMSContext context = connections.createContext()) {
            context.createProducer()
                    .setJMSType("hejnal.reply")
                    .setTimeToLive(settings.jmsTimeToLive().toMillis())
                    .setDeliveryMode(
                            address instanceof TemporaryQueue ? DeliveryMode.NON_PERSISTENT : DeliveryMode.PERSISTENT)
                    .setJMSCorrelationID(correlationId)
                    .send(address, reply.toString());
        }
    }
}
