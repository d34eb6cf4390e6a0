package org.hejnal.integration;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Queue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.UnknownObjectException;

/** What lies in the queue of the refused commands. The broker holds it, so a question fails while that is away. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RefusedCommandService {
    public static final int MAX_PAGE = 100;

    private static final Pattern ID = Pattern.compile("ID:[0-9a-zA-Z-]{1,64}");
    private static final String ERROR = "hejnal_error";
    private static final String REASON = "hejnal_reason";

    /** What the broker writes on a message that has run out of time. */
    private static final String EXPIRED_AT = "_AMQ_ACTUAL_EXPIRY";

    private static final long PATIENCE_MILLIS = 2000;

    @Resource(lookup = "java:/jms/hejnal-sending")
    ConnectionFactory connections;

    @Resource(lookup = "java:/jms/queue/hejnal.inbound.refused")
    Queue refused;

    @Resource(lookup = "java:/jms/queue/hejnal.inbound")
    Queue inbound;

    @Inject
    RefusalService refusals;

    /**
     * Lists those that have lain longest.
     *
     * @param limit how many at most, 1 to {@value #MAX_PAGE}
     */
    public List<RefusedCommand> list(int limit) {
        List<RefusedCommand> found = new ArrayList<>();
        try (JMSContext context = connections.createContext()) {
            Enumeration<?> messages = context.createBrowser(refused).getEnumeration();
            while (found.size() < limit && messages.hasMoreElements()) {
                found.add(view((Message) messages.nextElement()));
            }
        } catch (JMSException e) {
            throw new IllegalStateException("The refused commands could not be read", e);
        }
        return found;
    }

    /**
     * Lets the hub try one again, as it came. It goes into the one queue before it leaves the other: whoever finds it in both
     * after a crash changes nothing by that, since its key works once.
     *
     * @throws UnknownObjectException if there is none with this id
     */
    public void putBack(Initiator initiator, String id) {
        String selector = "JMSMessageID = '" + requireId(id) + "'";
        try (JMSContext context = connections.createContext()) {
            Enumeration<?> messages = context.createBrowser(refused, selector).getEnumeration();
            if (!messages.hasMoreElements()) {
                throw new UnknownObjectException(IntegrationObject.REFUSED_COMMAND, id);
            }
            Message message = (Message) messages.nextElement();
            refusals.recordPutBack(initiator, id);
            MessageProperties.without(message, ERROR, REASON);
            context.createProducer().setPriority(message.getJMSPriority()).send(inbound, message);
            context.createConsumer(refused, selector).receive(PATIENCE_MILLIS);
        } catch (JMSException e) {
            throw new IllegalStateException("The refused command could not be put back", e);
        }
    }

    /** It becomes part of a condition that the broker reads. */
    private static String requireId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new UnknownObjectException(IntegrationObject.REFUSED_COMMAND, id);
        }
        return id;
    }

    private static RefusedCommand view(Message message) throws JMSException {
        String error = message.getStringProperty(ERROR);
        String ofBroker = message.propertyExists(EXPIRED_AT) ? RefusedCommand.EXPIRED : RefusedCommand.UNREADABLE;
        return new RefusedCommand(
                message.getJMSMessageID(),
                Instant.ofEpochMilli(message.getJMSTimestamp()),
                Objects.requireNonNullElse(error, ofBroker),
                Objects.requireNonNullElse(message.getStringProperty(REASON), ""));
    }
}
