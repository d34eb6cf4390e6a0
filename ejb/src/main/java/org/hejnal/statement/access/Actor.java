package org.hejnal.statement.access;

import java.util.OptionalLong;

/**
 * Who wants to read or write.
 *
 * @param accountId the person, absent for an anonymous reader or an application on its own
 * @param isAdministrative whether the application may do it as administrative
 */
public record Actor(OptionalLong accountId, boolean isAdministrative) {
    /** The account's id for queries, where 0 is nobody. */
    public long account() {
        return accountId.orElse(0);
    }
}
