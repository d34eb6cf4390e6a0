package org.hejnal.platform.setting;

import java.util.Locale;

/** How a connection to an IMAP server is secured. */
public enum ImapSecurity {
    /** From the first byte. */
    TLS,
    /** Begun in the clear, and ended if the server does not offer TLS. */
    STARTTLS,
    /** Not at all: on loopback only. */
    NONE;

    static ImapSecurity of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
