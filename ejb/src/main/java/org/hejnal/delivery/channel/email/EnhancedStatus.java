package org.hejnal.delivery.channel.email;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a status code of RFC 3463 is about, in replies of mail servers and in what comes back later. */
public final class EnhancedStatus {
    /**
     * No such mailbox, host or form, it has moved, the domain takes no mail (RFC 3463 3.2, RFC 7505), it is disabled (3.3). Others
     * of 5.1 are about the sender, and a full mailbox may be emptied.
     */
    private static final Set<String> OF_ADDRESSES = Set.of("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1");

    /** The sender, the size, the form of the message, and rules: another message, or another sender, may be taken. */
    private static final Pattern OF_MESSAGES = Pattern.compile("5\\.1\\.[78]|5\\.2\\.3|5\\.3\\.4|5\\.[67]\\.\\d{1,3}");

    /** Words of replies that are about who sends. */
    private static final Pattern OF_SENDERS = Pattern.compile("sender|relay", Pattern.CASE_INSENSITIVE);

    /** Of what passes, whatever code stands beside it: Google's 5.2.1 is also for somebody who gets too much at a time. */
    private static final Pattern PASSING = Pattern.compile(
            "quota|mailbox (?:is )?full|at a rate|too (?:many|much|fast|quickly)", Pattern.CASE_INSENSITIVE);

    /** Behind a reply's three digits, or behind a number sign, as qmail writes it. */
    private static final Pattern IN_REPLIES =
            Pattern.compile("(?:(?<![\\d.])[245]\\d\\d[ -]'?|#)([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.]*\\d)");

    private static final Pattern CODE = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

    private EnhancedStatus() {}

    /** Whether it is the address that does not work, for good. */
    public static boolean isAboutTheAddress(String code) {
        return OF_ADDRESSES.contains(code);
    }

    /** Whether it is this message, or its sender, that is not taken. */
    public static boolean isAboutTheMessage(String code) {
        return OF_MESSAGES.matcher(code).matches();
    }

    /** Whether a reply without a status is about who sends, as mail servers word that. */
    public static boolean isWordedAsOfSenders(String reply) {
        return OF_SENDERS.matcher(reply).find();
    }

    /** Whether a reply is worded as about what passes, such as a full mailbox. */
    public static boolean isWordedAsPassing(String reply) {
        return PASSING.matcher(reply).find();
    }

    /** Whether it tells more than that something is wrong. */
    public static boolean isTelling(String code) {
        return CODE.matcher(code).matches() && !code.endsWith(".0");
    }

    /** All codes in what mail servers have said, in its order. */
    public static List<String> allIn(String text) {
        return IN_REPLIES
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The code that a text begins with. */
    public static Optional<String> atBeginningOf(String text) {
        Matcher found = CODE.matcher(text.strip());
        return found.lookingAt() ? Optional.of(found.group()) : Optional.empty();
    }
}
