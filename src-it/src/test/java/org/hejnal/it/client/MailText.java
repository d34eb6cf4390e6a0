package org.hejnal.it.client;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;

/** What an e-mail says, without the exceptions that one from the tests' own mailbox does not throw. */
public final class MailText {
    private MailText() {}

    /** Returns its plain text. */
    public static String of(MimeMessage mail) {
        try {
            return (String) ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns whom it is to: the first, where there are more. */
    public static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns its {@code Message-ID}. */
    public static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
