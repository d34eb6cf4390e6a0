package org.hejnal.it.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.hejnal.it.Mailbox;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.MailText;
import org.hejnal.launcher.ReceivedMail;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.DropConnectionException;
import org.subethamail.smtp.RejectException;

/** A relay that can go wrong, and counts what it has taken: whom each e-mail was for, and its {@code Message-ID}. */
final class Tally extends Mailbox {
    private final Map<String, List<String>> idsByRecipient = new ConcurrentHashMap<>();
    private final Map<String, Integer> places = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile @Nullable CountDownLatch hold;
    private volatile int temporaryReply;
    private volatile int closesAfter;
    private volatile long slownessMillis;

    @Override
    public int size() {
        return taken.get();
    }

    /** The {@code Message-ID}s of what came for a recipient. */
    List<String> idsFor(String recipient) {
        return idsByRecipient.getOrDefault(recipient, List.of());
    }

    /**
     * Counts what has come to a crowd for more than once. Everybody has it, and who has it twice can see by its
     * {@code Message-ID} that it is the same.
     */
    int doubles(Crowd crowd) {
        List<List<String>> ids = LongStream.rangeClosed(crowd.firstId(), crowd.lastId())
                .mapToObj(id -> idsFor(Crowd.address(id)))
                .toList();
        assertThat(ids)
                .filteredOn(List::isEmpty)
                .as("people without their e-mail")
                .isEmpty();
        assertThat(ids)
                .as("different e-mails to one person")
                .allSatisfy(each -> assertThat(new HashSet<>(each)).hasSize(1));
        return ids.stream().mapToInt(List::size).sum() - crowd.size();
    }

    /** How many e-mails had come when a recipient got the first one. */
    int placeOf(String recipient) {
        return places.getOrDefault(recipient, Integer.MAX_VALUE);
    }

    /** Refuses everybody for now. */
    void refuseForNow(int reply) {
        temporaryReply = reply;
    }

    /** Says 421 to each so-many-th recipient and closes. */
    void closeAtEach(int number) {
        closesAfter = number;
    }

    /** Takes so long for each e-mail. */
    void slowDown(long millis) {
        slownessMillis = millis;
    }

    /** Answers nobody any more. */
    void hang() {
        hold = new CountDownLatch(1);
    }

    /** How many senders have waited in vain since the relay was last well. */
    int held() {
        return held.get();
    }

    /** Goes on as it should; what hangs is taken. */
    void recover() {
        temporaryReply = 0;
        closesAfter = 0;
        slownessMillis = 0;
        CountDownLatch ending = hold;
        hold = null;
        held.set(0);
        if (ending != null) {
            ending.countDown();
        }
    }

    @Override
    public void check(String recipient) throws RejectException {
        if (closesAfter > 0 && asked.incrementAndGet() % closesAfter == 0) {
            throw new DropConnectionException(421, "closed by the test");
        }
        if (temporaryReply > 0) {
            throw new RejectException(temporaryReply, "refused by the test");
        }
        super.check(recipient);
    }

    @Override
    public void receive(ReceivedMail mail) {
        try {
            CountDownLatch waiting = hold;
            if (waiting != null) {
                held.incrementAndGet();
                waiting.await();
            }
            // It is what is tried, and nobody waits for it to end.
            TimeUnit.MILLISECONDS.sleep(slownessMillis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        count(mail);
    }

    private void count(ReceivedMail mail) {
        String recipient = mail.recipients().get(0);
        places.putIfAbsent(recipient, taken.getAndIncrement());
        idsByRecipient.merge(recipient, List.of(messageId(mail)), Tally::joined);
    }

    private static String messageId(ReceivedMail mail) {
        try {
            Session session = Session.getInstance(new Properties());
            return MailText.messageId(new MimeMessage(session, new ByteArrayInputStream(mail.content())));
        } catch (MessagingException e) {
            throw new AssertionError("Not an e-mail: " + mail, e);
        }
    }

    private static List<String> joined(List<String> before, List<String> more) {
        List<String> all = new ArrayList<>(before);
        all.addAll(more);
        return List.copyOf(all);
    }
}
