package org.hejnal.platform.setting;

import java.util.Optional;

/** A mailbox on an IMAP server, and how to get into it. */
public record ImapAccess(String host, int port, ImapSecurity security, String user, String password, Folders folders) {
    /**
     * The folders of the mailbox that count.
     *
     * @param inbox where messages come in
     * @param done where messages go that have been understood; they are deleted without it
     * @param aside where all others go
     */
    public record Folders(String inbox, Optional<String> done, String aside) {}

    /** Without name and password, so that no log has them. */
    @Override
    public String toString() {
        return "the mailbox on " + host + ":" + port;
    }
}
