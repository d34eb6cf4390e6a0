package org.hejnal.delivery.channel.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Function;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.hejnal.delivery.channel.ChannelConnection;
import org.hejnal.delivery.channel.ChannelUnavailableException;
import org.hejnal.delivery.channel.DeliveryFailedException;
import org.hejnal.delivery.channel.Parcel;

/** One open connection to the relay. It is kept for a whole batch: a new one for each message costs more than the mail. */
class SmtpConnection implements ChannelConnection {
    private static final System.Logger LOG = System.getLogger(SmtpConnection.class.getName());

    private final Transport transport;
    private final Function<Parcel, MimeMessage> composer;

    SmtpConnection(Transport transport, Function<Parcel, MimeMessage> composer) {
        this.transport = transport;
        this.composer = composer;
    }

    @Override
    public void send(Parcel parcel) {
        if (parcel.recipient().address().isEmpty()) {
            throw new DeliveryFailedException(true, "The person has no e-mail address.");
        }
        MimeMessage message = composer.apply(parcel);
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw failure(e);
        }
    }

    private RuntimeException failure(MessagingException e) {
        SmtpReply reply = SmtpReply.of(e);
        if (isAboutTheSender(e)) {
            return new ChannelUnavailableException("The mail server refuses us: " + reply.text(), e);
        }
        if (reply.isClosing() || (!reply.isKnown() && !transport.isConnected())) {
            return new ChannelUnavailableException("The mail server broke off: " + reply.text(), e);
        }
        return SmtpReply.ofRecipient(e).filter(SmtpReply::isAboutTheAddress).isPresent()
                ? DeliveryFailedException.ofAddress(reply.text())
                : new DeliveryFailedException(reply.isPermanent(), reply.text());
    }

    /** Refused before any recipient was named, for example without a password: no fault of theirs. */
    private static boolean isAboutTheSender(MessagingException e) {
        return e instanceof SMTPSendFailedException refusal
                && refusal.getCommand().startsWith("MAIL ");
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(System.Logger.Level.DEBUG, "The mail server did not say goodbye", e);
        }
    }
}
