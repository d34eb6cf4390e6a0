package org.hejnal.it.client;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;

/** What an e-mail says. */
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
}
