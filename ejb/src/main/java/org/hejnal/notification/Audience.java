package org.hejnal.notification;

/** Names people who are addressed as a set, as far as that is needed to go on telling them. */
public interface Audience {
    /**
     * Adds the next recipients of a notification, in the transaction that distributes it. People are named by their ids,
     * so that each comes once.
     *
     * @return false if nobody is left to be named
     */
    boolean nameNext(long notificationId);
}
