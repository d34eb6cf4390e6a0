package org.hejnal.delivery.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads a message that has come back. Nothing in it is believed but what the return path proves. */
final class ReportParser {
    private static final Pattern DAEMON = Pattern.compile(
            "mailer-?daemon|mail-?daemon|postmaster|mail delivery|delivery subsystem|mail administrator",
            Pattern.CASE_INSENSITIVE);

    /** Exim and Gmail name those whom the e-mail has not reached. */
    private static final String FAILED_RECIPIENTS = "X-Failed-Recipients";

    /** The only kind of complaint that asks to be written to no more (RFC 5965 7.3). */
    private static final String ABUSE = "abuse";

    /** Lines that may be the beginnings of parts. */
    static final int MAX_BOUNDARIES = 2_000;

    private ReportParser() {}

    /** @throws MessagingException or IOException for what is no message */
    static Report parse(byte[] bytes) throws MessagingException, IOException {
        requireFewParts(bytes);
        MimeMessage message =
                new MimeMessage(Session.getInstance(new Properties()), new SharedByteArrayInputStream(bytes));
        MessageParts parts = MessageParts.of(message);
        String head = HeaderFields.of(message.getAllHeaders());
        Optional<List<HeaderFields>> complaint = parts.feedback();
        if (complaint.isPresent()) {
            return complaint(complaint.get(), head, parts);
        }
        List<RecipientStatus> recipients =
                parts.deliveryStatus().map(DeliveryStatus::of).orElse(List.of());
        if (!recipients.isEmpty()) {
            return new Report(recipients, Verdict.NOTHING, "", head, parts.returned());
        }
        boolean isFailure = message.getHeader(FAILED_RECIPIENTS) != null;
        return isFailure || isFromDaemon(message) ? forPeople(parts, head, isFailure) : Report.ofNothing(head);
    }

    /** The library takes all parts of a multipart apart before anybody asks for the first. */
    private static void requireFewParts(byte[] bytes) throws MessagingException {
        int boundaries = 0;
        for (int i = 2; i < bytes.length; i++) {
            if (bytes[i] == '-' && bytes[i - 1] == '-' && bytes[i - 2] == '\n' && ++boundaries > MAX_BOUNDARIES) {
                throw new MessagingException("It has too many parts");
            }
        }
    }

    private static Report complaint(List<HeaderFields> groups, String head, MessageParts parts) {
        String kind = groups.stream()
                .map(group -> group.first("Feedback-Type"))
                .findFirst()
                .orElse("");
        String fields = groups.stream().map(HeaderFields::text).reduce("", (a, b) -> a + '\n' + b);
        return new Report(
                List.of(),
                kind.toLowerCase(Locale.ROOT).equals(ABUSE) ? Verdict.COMPLAINT : Verdict.NOTHING,
                "Feedback-Type: " + kind,
                head,
                fields + '\n' + parts.returned());
    }

    private static Report forPeople(MessageParts parts, String head, boolean isFailure) {
        String text = parts.text();
        return new Report(List.of(), FailurePolicy.ofText(text, isFailure), text.strip(), head, parts.returned());
    }

    /** Everybody else who writes there answers by hand, or is on holiday. */
    private static boolean isFromDaemon(MimeMessage message) throws MessagingException {
        return DAEMON.matcher(String.valueOf(message.getHeader("From", " "))).find();
    }
}
