package org.hejnal.platform.setting;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.List;

/** Forms of what e-mails come from and go to. */
final class Mailboxes {
    /** Encoded for a header. */
    static final Form<InternetAddress> MAILBOX = Form.of(
            "one mailbox, for example `events@example.edu` or `Our University <events@example.edu>`",
            Mailboxes::mailbox);

    static final Form<List<String>> ADDRESSES =
            Forms.listOf(Form.of("an e-mail address", Mailboxes::address), "e-mail addresses, with commas");

    private Mailboxes() {}

    private static InternetAddress mailbox(String text) {
        try {
            InternetAddress mailbox = new InternetAddress(text, true);
            mailbox.setPersonal(mailbox.getPersonal(), "UTF-8");
            return mailbox;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String address(String text) {
        InternetAddress mailbox = mailbox(text);
        Forms.require(mailbox.getPersonal() == null);
        return mailbox.getAddress();
    }
}
