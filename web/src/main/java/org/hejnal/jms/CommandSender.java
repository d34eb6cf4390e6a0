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

    private final Settings settings;

    @Inject
    CommandSender(Settings settings) {
        this.settings = settings;
    }

    /** The key of the consumer; nothing if nobody says who it is. What a client writes itself is not believed. */
    Optional<String> find(Message message) throws JMSException {
        return settings.jmsIdentity() == JmsIdentity.BROKER
                ? Optional.ofNullable(message.getStringProperty(VALIDATED_USER))
                : settings.jmsConsumer();
    }
}
