package org.hejnal.delivery.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a message that count, each as far as it may reach. What a returned e-mail contains is not looked into. */
final class MessageParts {
    static final int MAX_DEPTH = 4;
    static final int MAX_PARTS = 20;

    /** Of a part, in bytes. */
    static final int MAX_TEXT = 65_536;

    static final int MAX_RECIPIENTS = 50;

    /** Where older mail servers put what has come back, in the text itself. */
    private static final Pattern COPY = Pattern.compile(
            "-- ?(?:this is a copy|below this line|original message|returned message|the header of the original|message header)",
            Pattern.CASE_INSENSITIVE);

    private int count;
    private @Nullable String text;
    private @Nullable List<HeaderFields> status;
    private @Nullable List<HeaderFields> feedback;
    private final StringBuilder returned = new StringBuilder();

    private MessageParts() {}

    static MessageParts of(Part message) throws MessagingException, IOException {
        MessageParts parts = new MessageParts();
        parts.add(message, 0);
        return parts;
    }

    private void add(Part part, int depth) throws MessagingException, IOException {
        if (depth > MAX_DEPTH || ++count > MAX_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*")) {
            addAll(part, depth);
        } else {
            addLeaf(part);
        }
    }

    private void addAll(Part part, int depth) throws MessagingException, IOException {
        try {
            Multipart multipart = (Multipart) part.getContent();
            for (int i = 0; i < multipart.getCount() && count <= MAX_PARTS; i++) {
                add(multipart.getBodyPart(i), depth + 1);
            }
        } catch (ParseException e) {
            // A multipart without parts is read as a text is.
            addText(part);
        }
    }

    private void addLeaf(Part part) throws MessagingException, IOException {
        if (isOne(part, "message/delivery-status", "message/global-delivery-status")) {
            status = HeaderFields.groups(read(part), MAX_RECIPIENTS);
        } else if (part.isMimeType("message/feedback-report")) {
            feedback = HeaderFields.groups(read(part), MAX_RECIPIENTS);
        } else if (isOne(part, "message/*", "text/rfc822-headers")) {
            returned.append(read(part).split("\r?\n\r?\n", 2)[0]).append('\n');
        } else if (part.isMimeType("text/*")) {
            addText(part);
        }
    }

    private void addText(Part part) throws MessagingException, IOException {
        if (text == null) {
            String all = read(part);
            Matcher copy = COPY.matcher(all);
            text = copy.find() ? all.substring(0, copy.start()) : all;
            returned.append(all.substring(text.length())).append('\n');
        }
    }

    private static boolean isOne(Part part, String one, String other) throws MessagingException {
        return part.isMimeType(one) || part.isMimeType(other);
    }

    /** The library does not decode what is of message/*, where RFC 6533 allows it. */
    private static String read(Part part) throws MessagingException, IOException {
        String[] encoding = part.getHeader("Content-Transfer-Encoding");
        try (InputStream raw = part instanceof MimeBodyPart body
                ? body.getRawInputStream()
                : ((MimeMessage) part).getRawInputStream()) {
            InputStream decoded = encoding == null ? raw : MimeUtility.decode(raw, encoding[0].strip());
            return new String(decoded.readNBytes(MAX_TEXT), StandardCharsets.UTF_8);
        }
    }

    /** The first text for people, without what it may quote. */
    String text() {
        return text == null ? "" : text;
    }

    Optional<List<HeaderFields>> deliveryStatus() {
        return Optional.ofNullable(status);
    }

    Optional<List<HeaderFields>> feedback() {
        return Optional.ofNullable(feedback);
    }

    /** The headers of the e-mail that has come back. */
    String returned() {
        return returned.toString();
    }
}
