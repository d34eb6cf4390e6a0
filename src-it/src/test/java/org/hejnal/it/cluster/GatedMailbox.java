package org.hejnal.it.cluster;

import org.hejnal.it.Mailbox;
import org.hejnal.launcher.ReceivedMail;

/** Takes as many e-mails as it is told; the senders of others wait for its word. */
final class GatedMailbox extends Mailbox {
    private int limit = Integer.MAX_VALUE;

    /** Takes only so many more. */
    synchronized void close(int further) {
        limit = size() + further;
    }

    /** Takes all that wait and all that come. */
    synchronized void open() {
        limit = Integer.MAX_VALUE;
        notifyAll();
    }

    @Override
    public synchronized void receive(ReceivedMail mail) {
        try {
            while (size() >= limit) {
                wait();
            }
            super.receive(mail);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
