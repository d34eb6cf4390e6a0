package org.hejnal.delivery.channel.email;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.hejnal.delivery.channel.DeliveryFailedException;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.delivery.digest.DigestView;
import org.hejnal.delivery.returnpath.ReturnPaths;
import org.hejnal.delivery.unsubscribe.UnsubscribeLinks;

/**
 * Writes the e-mail for a parcel, in the person's language, as text and as HTML. The same parcel always gets the same
 * {@code Message-ID}, so that a repeat after a crash can be recognised.
 */
@Singleton
public class EmailComposer {
    @Inject
    EmailSender sender;

    @Inject
    EmailTemplates templates;

    @Inject
    UnsubscribeLinks unsubscribeLinks;

    @Inject
    ReturnPaths returnPaths;

    @Inject
    CalendarAttachments attachments;

    /**
     * @throws DeliveryFailedException if there can be no such message, for example for an address that is none
     */
    MimeMessage compose(Session session, Parcel parcel) {
        try {
            String domain = sender.domain();
            Optional<String> unsubscribe = unsubscribeLink(parcel);
            EmailText text = templates.render(parcel, unsubscribe);
            SMTPMessage message = new IdentifiedMessage(session, messageId(parcel, domain));
            returnPath(parcel).ifPresent(address -> setReturnPath(message, address));
            message.setFrom(sender.address());
            message.setRecipient(Message.RecipientType.TO, receiver(parcel.recipient()));
            message.setHeader("Subject", MimeUtility.fold("Subject: ".length(), HeaderText.encode(text.subject())));
            message.setSentDate(Date.from(parcel.dueAt()));
            setListHeaders(message, parcel, domain);
            if (unsubscribe.isPresent()) {
                setUnsubscribeHeaders(message, unsubscribe.get());
            }
            message.setContent(withAttachment(body(text), attachments.find(parcel)));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new DeliveryFailedException(true, "The message could not be written: " + e.getMessage());
        }
    }

    private Optional<String> returnPath(Parcel parcel) {
        Parcel.Recipient recipient = parcel.recipient();
        return returnPaths.of(
                parcel.notificationId(),
                recipient.accountId(),
                recipient.address().orElseThrow());
    }

    /** A relay that knows RFC 3461 is asked to send the headers alone back: nobody needs the text, which may be confidential. */
    private static void setReturnPath(SMTPMessage message, String address) {
        message.setEnvelopeFrom(address);
        message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE | SMTPMessage.NOTIFY_DELAY);
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
    }

    private static InternetAddress receiver(Parcel.Recipient recipient)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress to = new InternetAddress(recipient.address().orElseThrow(), true);
        to.setPersonal(HeaderText.cleanName(recipient.name()), "UTF-8");
        return to;
    }

    private static String messageId(Parcel parcel, String domain) {
        String what = parcel.digest().map(digest -> "d" + digest.id()).orElse("n" + parcel.notificationId());
        return "<" + what + ".u" + parcel.recipient().accountId() + "@" + domain + ">";
    }

    /** RFC 2919 lets people sort by type of event; RFC 3834 keeps holiday notices from answering. */
    private static void setListHeaders(MimeMessage message, Parcel parcel, String domain) throws MessagingException {
        String list = parcel.digest().isPresent() ? "digest" : parcel.eventTypeId();
        message.setHeader("List-Id", "<" + list + ".hejnal." + domain + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {parcel.recipient().language()});
    }

    /** RFC 8058: the mail program ends it for the person, with one click, and the page of the link asks first. */
    private static void setUnsubscribeHeaders(MimeMessage message, String link) throws MessagingException {
        message.setHeader("List-Unsubscribe", "<" + link + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /** A text for the recipient's eyes may be on its way to an address that is not theirs yet. */
    private Optional<String> unsubscribeLink(Parcel parcel) {
        if (parcel.confidential().isPresent()) {
            return Optional.empty();
        }
        long account = parcel.recipient().accountId();
        return parcel.digest()
                .map(digest -> unsubscribeLinks.ofDigest(
                        account,
                        EmailChannel.ID,
                        digest.id(),
                        digest.items().stream()
                                .map(DigestView.Item::eventTypeId)
                                .toList()))
                .orElseGet(() -> unsubscribeLinks.ofType(account, EmailChannel.ID, parcel.eventTypeId()));
    }

    /** Beside the text and not instead of it: some mail programs show nothing but the event then. */
    private static MimeMultipart withAttachment(MimeMultipart texts, Optional<BodyPart> attachment)
            throws MessagingException {
        if (attachment.isEmpty()) {
            return texts;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(texts);
        return new MimeMultipart("mixed", first, attachment.get());
    }

    private static MimeMultipart body(EmailText text) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(text.plain(), "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(text.html(), "UTF-8", "html");
        return new MimeMultipart("alternative", plain, html);
    }

    /** Keeps its id, where the library would make a new one at each save. */
    private static final class IdentifiedMessage extends SMTPMessage {
        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
