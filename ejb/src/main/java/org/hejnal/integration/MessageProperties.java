package org.hejnal.integration;

import jakarta.jms.JMSException;
import jakarta.jms.JMSRuntimeException;
import jakarta.jms.Message;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a message that was received, and so cannot be changed as it is. */
public final class MessageProperties {
    private static final System.Logger LOG = System.getLogger(MessageProperties.class.getName());

    /** What the broker itself writes, anew for each message. */
    private static final String OF_BROKER = "JMSX";

    /** By it the broker knows the message, and would drop it silently where it has had it before. */
    private static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    private MessageProperties() {}

    /**
     * Makes a message writable with the properties that it has, without some, so that it can be sent once more. Its body is not
     * looked at. A property that some other client could write and this one cannot is left out.
     */
    public static void without(Message message, String... names) throws JMSException {
        Map<String, Object> properties = read(message);
        properties.keySet().removeAll(List.of(names));
        properties.remove(DUPLICATE_ID);
        message.clearProperties();
        properties.forEach((name, value) -> write(message, name, value));
    }

    private static void write(Message message, String name, Object value) {
        try {
            message.setObjectProperty(name, value);
        } catch (JMSException | JMSRuntimeException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.DEBUG, "A property cannot be handed on", e);
        }
    }

    private static Map<String, Object> read(Message message) throws JMSException {
        Map<String, Object> properties = new LinkedHashMap<>();
        Enumeration<?> names = message.getPropertyNames();
        while (names.hasMoreElements()) {
            String text = String.valueOf(names.nextElement());
            if (!text.startsWith(OF_BROKER)) {
                properties.put(text, message.getObjectProperty(text));
            }
        }
        return properties;
    }
}
