package org.hejnal.integration;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties of a message that was received, and so cannot be changed as it is. */
public final class MessageProperties {
    /** What the broker itself writes, anew for each message. */
    private static final String OF_BROKER = "JMSX";

    private MessageProperties() {}

    /** Makes a message writable with the properties that it has, without some. Its body is not looked at. */
    public static void without(Message message, String... names) throws JMSException {
        Map<String, Object> properties = read(message);
        properties.keySet().removeAll(List.of(names));
        message.clearProperties();
        for (Map.Entry<String, Object> property : properties.entrySet()) {
            message.setObjectProperty(property.getKey(), property.getValue());
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
