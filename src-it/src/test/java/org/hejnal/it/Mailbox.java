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
import java.util.concurrent.CountDownLatch;
import org.hejnal.launcher.MailReceiver;
import org.hejnal.launcher.ReceivedMail;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.RejectException;

/** Every e-mail that an installation has sent, and a relay that can be made to refuse. */
public class Mailbox implements MailReceiver {
    private final List<ReceivedMail> mails = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private volatile @Nullable Hold hold;
    private volatile int senderRefusal;

    /** Returns the e-mails to a recipient, in the order of their arrival. */
    public List<MimeMessage> to(String address) {
        return received(address).stream().map(Mailbox::parse).toList();
    }

    /** Returns every e-mail, in the order of their arrival. */
    public List<MimeMessage> all() {
        return mails.stream().map(Mailbox::parse).toList();
    }

    /** Returns the recipient of each e-mail, in the order of their arrival. */
    public List<String> recipients() {
        return mails.stream().map(mail -> mail.recipients().get(0)).toList();
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

    /** Refuses the sender of all e-mails from now on, as a relay does that wants a password. */
    public void refuseSender(int reply) {
        senderRefusal = reply;
    }

    /** Takes e-mails from the sender again. */
    public void acceptSender() {
        senderRefusal = 0;
    }

    @Override
    public void checkSender(String sender) throws RejectException {
        if (senderRefusal != 0) {
            throw new RejectException(senderRefusal, "refused by the test");
        }
    }

    @Override
    public void check(String recipient) throws RejectException {
        @Nullable Integer reply = refusals.get(key(recipient));
        if (reply != null) {
            throw new RejectException(reply, "refused by the test");
        }
    }

    /** Lets the senders of e-mails wait for their answers, but for those to one recipient, until it is released. */
    public void holdAllBut(String address) {
        hold = new Hold(key(address), new CountDownLatch(1));
    }

    /** Takes what was held. */
    public void release() {
        Hold held = hold;
        hold = null;
        if (held != null) {
            held.end().countDown();
        }
    }

    @Override
    public void receive(ReceivedMail mail) {
        Hold held = hold;
        if (held != null && !isTo(mail, held.excepted())) {
            awaitEnd(held);
        }
        mails.add(mail);
    }

    private static void awaitEnd(Hold held) {
        try {
            held.end().await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Hold(String excepted, CountDownLatch end) {}

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
