package org.hejnal.delivery.channel.email;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The relay's answer to a message it did not take (RFC 5321 4.2).
 *
 * @param code the three digits, or 0 if it said nothing
 */
record SmtpReply(int code, String text) {
    private static final Pattern REPLY = Pattern.compile("^([245]\\d\\d)[ -]");

    /** Finds the most particular answer: that about the recipient stands behind the one about the message. */
    static SmtpReply of(MessagingException failure) {
        SmtpReply reply = new SmtpReply(0, String.valueOf(failure.getMessage()));
        Exception next = failure;
        while (next != null) {
            String text = String.valueOf(next.getMessage());
            Matcher matcher = REPLY.matcher(text);
            if (matcher.find()) {
                reply = new SmtpReply(Integer.parseInt(matcher.group(1)), text);
            }
            next = next instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return reply;
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
