package org.hejnal.it;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hejnal.launcher.MailReceiver;
import org.hejnal.launcher.ReceivedMail;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.RejectException;

/** Every e-mail that an installation has sent, and a relay that can be made to refuse. */
public class Mailbox implements MailReceiver {
    private final List<ReceivedMail> mails = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

    /** Returns the e-mails to a recipient, in the order of their arrival. */
    public List<MimeMessage> to(String address) {
        return received(address).stream().map(Mailbox::parse).toList();
    }

    /** Returns every e-mail, in the order of their arrival. */
    public List<MimeMessage> all() {
        return mails.stream().map(Mailbox::parse).toList();
    }

    /** Counts the e-mails to all recipients. */
    public int size() {
        return mails.size();
    }

    /** Returns the e-mails to a recipient as they came, with envelope and time. */
    public List<ReceivedMail> received(String address) {
        return mails.stream().filter(mail -> isTo(mail, address)).toList();
    }

    /** Refuses a recipient from now on, with an SMTP reply: 4xx for a temporary reason, 5xx for a permanent one. */
    public void refuse(String address, int reply) {
        refusals.put(key(address), reply);
    }

    /** Takes e-mails to a recipient again. */
    public void accept(String address) {
        refusals.remove(key(address));
    }

    @Override
    public void check(String recipient) throws RejectException {
        @Nullable Integer reply = refusals.get(key(recipient));
        if (reply != null) {
            throw new RejectException(reply, "refused by the test");
        }
    }

    @Override
    public void receive(ReceivedMail mail) {
        mails.add(mail);
    }

    private static boolean isTo(ReceivedMail mail, String address) {
        return mail.recipients().stream().anyMatch(recipient -> key(recipient).equals(key(address)));
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static MimeMessage parse(ReceivedMail mail) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.content()));
        } catch (MessagingException e) {
            throw new AssertionError("Not an e-mail: " + mail, e);
        }
    }
}
