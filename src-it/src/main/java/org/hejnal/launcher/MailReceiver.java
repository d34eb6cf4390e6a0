package org.hejnal.launcher;

import org.subethamail.smtp.RejectException;

/** Decides what an SMTP server takes, and gets it. Called from many threads. */
public interface MailReceiver {
    /** Refuses a sender, before any recipient, by throwing the reply. */
    default void checkSender(String sender) throws RejectException {}

    /** Refuses a recipient by throwing the reply: 4xx for a temporary reason, 5xx for a permanent one. */
    default void check(String recipient) throws RejectException {}

    /** Takes an e-mail. The client learns that it was accepted after this has returned. */
    void receive(ReceivedMail mail);
}
