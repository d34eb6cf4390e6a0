package org.hejnal.delivery.channel.email;

import jakarta.mail.MessagingException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;

/**
 * The relay's answer to a message it did not take (RFC 5321 4.2).
 *
 * @param code the three digits, or 0 if it said nothing
 */
record SmtpReply(int code, String text) {
    private static final Pattern REPLY = Pattern.compile("^([245]\\d\\d)[ -]");

    /** The code of RFC 3463 behind it, which tells more. */
    private static final Pattern STATUS = Pattern.compile("^\\d{3}[ -](5\\.\\d{1,3}\\.\\d{1,3})\\b");

    /** A mailbox or its user that is refused (RFC 5321 4.2.3), where no status says more. */
    private static final Set<Integer> OF_MAILBOXES = Set.of(550, 551);

    /** Finds the most particular answer: that about the recipient stands behind the one about the message. */
    static SmtpReply of(MessagingException failure) {
        SmtpReply reply = new SmtpReply(0, String.valueOf(failure.getMessage()));
        for (Exception next : chain(failure).toList()) {
            String text = String.valueOf(next.getMessage());
            Matcher matcher = REPLY.matcher(text);
            if (matcher.find()) {
                reply = new SmtpReply(Integer.parseInt(matcher.group(1)), text);
            }
        }
        return reply;
    }

    /** The answer to the recipient, if it was the recipient that was refused. */
    static Optional<SmtpReply> ofRecipient(MessagingException failure) {
        return chain(failure)
                .filter(SMTPAddressFailedException.class::isInstance)
                .map(refused -> of((MessagingException) refused))
                .findFirst();
    }

    /**
     * Whether it is the address that does not work. Relays also refuse recipients because they do not trust the sender, or do
     * not relay for it (5.7), or because there is too much of something: that is nobody's address's fault.
     */
    boolean isAboutTheAddress() {
        Matcher status = STATUS.matcher(text);
        if (EnhancedStatus.isWordedAsPassing(text)) {
            return false;
        }
        return status.find()
                ? EnhancedStatus.isAboutTheAddress(status.group(1))
                : OF_MAILBOXES.contains(code) && !EnhancedStatus.isWordedAsOfSenders(text);
    }

    private static Stream<Exception> chain(MessagingException failure) {
        return Stream.iterate(
                (Exception) failure,
                Objects::nonNull,
                next -> next instanceof MessagingException chained ? chained.getNextException() : null);
    }

    boolean isKnown() {
        return code != 0;
    }

    /** The service is closing down: it is about the connection, not about the message. */
    boolean isClosing() {
        return code == 421;
    }

    boolean isPermanent() {
        return code >= 500;
    }
}
