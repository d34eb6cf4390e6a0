package org.hejnal.platform.setting;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.regex.Pattern;

/** Forms of what e-mails come from and go to. */
final class Mailboxes {
    /** Encoded for a header. */
    static final Form<InternetAddress> MAILBOX = Form.of(
            "one mailbox, for example `events@example.edu` or `Our University <events@example.edu>`",
            Mailboxes::mailbox);

    static final Form<List<String>> ADDRESSES =
            Forms.listOf(Form.of("an e-mail address", Mailboxes::address), "e-mail addresses, with commas");

    /**
     * With a star for what the hub writes there. A local part has 64 octets at most (RFC 5321 4.5.3.1.1), of which that takes 52; it
     * has small letters, as mail servers may write them so.
     */
    static final Form<String> RETURN_PATH = Form.of(
            "an address with one `*` in front of its `@`, for example `bounces+*@example.edu`, and at most 12 small letters, digits"
                    + " and `. _ + = -` around it",
            Mailboxes::returnPath);

    private static final Pattern STARRED =
            Pattern.compile("(?=[^@*]{0,12}\\*[^@*]{0,12}@)(?=[^@]{1,13}@)[a-z0-9._+=-]*\\*[a-z0-9._+=-]*@[a-z0-9.-]+");

    private Mailboxes() {}

    private static String returnPath(String text) {
        Forms.require(STARRED.matcher(text).matches());
        address(text.replace('*', 'x'));
        return text;
    }

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
