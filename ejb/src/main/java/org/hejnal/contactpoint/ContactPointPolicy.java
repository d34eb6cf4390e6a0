package org.hejnal.contactpoint;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules of addresses. */
public final class ContactPointPolicy {
    /** Addresses on a channel that a person has entered, those that wait to be confirmed too. */
    public static final int MAX_OWN = 5;

    /** Failures for good in a row that retire an address. */
    public static final int MOST_FAILURES = 5;

    /** How long an own address is confirmed before what opens an account goes there: its owner has been told meanwhile. */
    public static final Duration TRUSTED_AFTER = Duration.ofDays(3);

    /** A message comes back within five days at most, so a success is one when no bounce has come for longer. */
    static final Duration BOUNCES_COME_WITHIN = Duration.ofDays(7);

    static final int DIGITS = 6;
    static final int MAX_ATTEMPTS = 5;

    /** Of 62 characters each: 190 bits. */
    static final int TOKEN_LENGTH = 32;

    /** Of a code and its link. */
    static final Duration LIFETIME = Duration.ofHours(1);

    /** After its last code has ended, an address that was never confirmed is forgotten. */
    static final Duration KEPT = Duration.ofDays(7);

    /** Confirmations that a person is sent, and an address, whoever asks for them. */
    static final int MAX_SENT = 5;

    static final Duration SENT_WINDOW = Duration.ofHours(1);

    /** Of a person: with five guesses for each, whoever tries to confirm a stranger's address has 50 of a million a day. */
    static final int MAX_SENT_A_DAY = 10;

    static final Duration DAY = Duration.ofDays(1);

    private ContactPointPolicy() {}

    static boolean isSame(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /**
     * Chooses where codes and links that open an account may go: the directory's address or an own one that has been
     * confirmed for {@link #TRUSTED_AFTER}. The preferred one comes first, then the directory's, then the oldest.
     */
    static Optional<ContactPointView> findTrusted(List<ContactPointView> ofChannel, Instant now) {
        return ofChannel.stream()
                .filter(point -> point.isInUse() && isTrusted(point, now))
                .min(Comparator.comparing((ContactPointView point) -> !point.isPreferred())
                        .thenComparing(ContactPointView::isOwn)
                        .thenComparing(ContactPointView::createdAt));
    }

    private static boolean isTrusted(ContactPointView point, Instant now) {
        return !point.isOwn()
                || point.confirmedAt()
                        .filter(at -> !at.plus(TRUSTED_AFTER).isAfter(now))
                        .isPresent();
    }

    /**
     * Returns how long to wait for the next confirmation; nothing if there may be one now.
     *
     * @param sent when those of the window were sent, the oldest first
     */
    static Optional<Duration> waitForNext(List<Instant> sent, int most, Duration window, Instant now) {
        return sent.size() < most
                ? Optional.empty()
                : Optional.of(Duration.between(now, sent.get(sent.size() - most).plus(window)));
    }
}
