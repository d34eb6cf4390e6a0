package org.hejnal.statement.access;

import java.util.OptionalLong;
import org.hejnal.audit.Initiator;

/**
 * Who wants to read or write.
 *
 * @param accountId the person, absent for an anonymous reader or an application on its own
 * @param isAdministrative whether the application may do it as administrative
 * @param initiator who is written down as the one who did it, as far as the request proves it
 */
public record Actor(OptionalLong accountId, boolean isAdministrative, Initiator initiator) {
    /** Somebody who reads, or whom a page of the product knows. */
    public Actor(OptionalLong accountId, boolean isAdministrative) {
        this(accountId, isAdministrative, new Initiator(accountId, OptionalLong.empty(), null));
    }

    /** The account's id for queries, where 0 is nobody. */
    public long account() {
        return accountId.orElse(0);
    }
}
