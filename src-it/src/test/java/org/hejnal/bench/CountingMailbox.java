package org.hejnal.bench;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.hejnal.it.Mailbox;
import org.hejnal.launcher.ReceivedMail;

/** Counts e-mails and keeps the last one only. */
final class CountingMailbox extends Mailbox {
    private final AtomicInteger count = new AtomicInteger();
    private volatile byte[] sample = new byte[0];

    @Override
    public void receive(ReceivedMail mail) {
        sample = mail.content();
        count.incrementAndGet();
    }

    @Override
    public int size() {
        return count.get();
    }

    /** Returns the content of an e-mail that has come. */
    byte[] sample() {
        return Arrays.copyOf(sample, sample.length);
    }
}
