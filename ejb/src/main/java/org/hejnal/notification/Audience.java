package org.hejnal.notification;

import java.util.List;
import java.util.Optional;

/** Names people who are addressed as a set, as far as that is needed to go on telling them. */
public interface Audience {
    /**
     * Returns the next people who are to be told, in the transaction that distributes the notification. People are named
     * by their ids, so that each comes once.
     *
     * @return nothing if nobody is left to be named; an empty list if others may follow
     */
    Optional<List<Long>> nextPart(long notificationId);
}
