package org.hejnal.delivery.channel.email;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.OptionalInt;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.ChannelUnavailableException;
import org.hejnal.delivery.channel.DeliveryChannel;
import org.hejnal.platform.Settings;

/** E-mail through the server's mail session, whose timeouts stand in the server's configuration. */
@Singleton
public class EmailChannel implements DeliveryChannel {
    public static final String ID = "email";

    @Resource(lookup = "java:jboss/mail/hejnal")
    Session session;

    @Inject
    EmailComposer composer;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return ID;
    }

    @Override
    public OptionalInt perMinute() {
        return settings.emailsPerMinute();
    }

    @Override
    public ChannelConnection connect() {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect();
            return new SmtpConnection(transport, parcel -> composer.compose(session, parcel));
        } catch (MessagingException e) {
            throw new ChannelUnavailableException("The mail server cannot be reached: " + reason(e), e);
        }
    }

    /** With the cause: of TLS the failure itself says only that there is none. */
    private static String reason(MessagingException failure) {
        Throwable cause = failure.getCause();
        return failure.getMessage() + (cause == null ? "" : " (" + cause.getMessage() + ")");
    }
}
