package org.hejnal.directory.role;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person may do for the whole installation. On the wire a role is its name in lower case. */
public enum Role {
    /** Administers what is told and how: event types, sends, statements of all groups. */
    EVENTS_ADMINISTRATOR,

    /** Administers people, groups, their editors, consumers and roles. */
    DIRECTORY_ADMINISTRATOR,

    /** Reads the audit trail and everything that the administration shows, and changes nothing. */
    AUDITOR;

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(wireName))
                .findFirst();
    }
}
