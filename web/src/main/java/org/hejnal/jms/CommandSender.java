package org.hejnal.jms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.Optional;
import org.hejnal.platform.Settings;
import org.hejnal.platform.setting.JmsIdentity;

/** Whose command a message is. */
@Singleton
class CommandSender {
    /** Artemis overwrites it for whom it has let in, if its administrator has told it to. */
    static final String VALIDATED_USER = "_AMQ_VALIDATED_USER";

    /** Who had sent a command that the hub itself has put back. Of anybody else it means nothing. */
    static final String OF_HUB = "hejnal_sender";

    private final Settings settings;

    @Inject
    CommandSender(Settings settings) {
        this.settings = settings;
    }

    /** The key of the consumer; nothing if nobody says who it is. What a client writes itself is not believed. */
    Optional<String> find(Message message) throws JMSException {
        if (settings.jmsIdentity() == JmsIdentity.FIXED) {
            return settings.jmsConsumer();
        }
        String user = message.getStringProperty(VALIDATED_USER);
        return settings.jmsUser().equals(user)
                ? Optional.ofNullable(message.getStringProperty(OF_HUB))
                : Optional.ofNullable(user);
    }
}
