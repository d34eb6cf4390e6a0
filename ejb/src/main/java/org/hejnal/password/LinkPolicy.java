package org.hejnal.password;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules of links. */
final class LinkPolicy {
    /** Of 62 characters each: 190 bits. */
    static final int TOKEN_LENGTH = 32;

    /** For somebody who waits for the e-mail. */
    static final Duration LIFETIME = Duration.ofHours(1);

    /** For somebody who has no password yet and does not know that an e-mail is coming. */
    static final Duration INVITATION = Duration.ofDays(7);

    /** E-mails to a person, whoever asks for them. */
    static final int MAX_SENT = 3;

    static final Duration SENT_WINDOW = Duration.ofHours(1);

    /** How long a request may wait until it is looked at: whoever asked has asked again since. */
    static final Duration PATIENCE = Duration.ofHours(1);

    private LinkPolicy() {}

    static Duration lifetime(boolean hasPassword) {
        return hasPassword ? LIFETIME : INVITATION;
    }

    /**
     * Returns how long to wait for the next link; nothing if there may be one now.
     *
     * @param sent when the links of the last {@link #SENT_WINDOW} were sent, the oldest first
     */
    static Optional<Duration> waitForNext(List<Instant> sent, Instant now) {
        return sent.size() < MAX_SENT
                ? Optional.empty()
                : Optional.of(
                        Duration.between(now, sent.get(sent.size() - MAX_SENT).plus(SENT_WINDOW)));
    }
}
