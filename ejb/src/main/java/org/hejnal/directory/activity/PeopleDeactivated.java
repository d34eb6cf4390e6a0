package org.hejnal.directory.activity;

import java.util.List;

/**
 * These people take part no more. Observe it inside the transaction, so that what lets others act for them ends with it. As
 * many as an import can name, so what is done is done for all of them at once.
 */
public record PeopleDeactivated(List<Long> accountIds) {
    public PeopleDeactivated {
        accountIds = List.copyOf(accountIds);
    }
}
