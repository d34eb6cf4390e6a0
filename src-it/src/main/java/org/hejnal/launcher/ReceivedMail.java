package org.hejnal.launcher;

import java.time.Instant;
import java.util.List;

/**
 * An e-mail as it came in by SMTP.
 *
 * @param sender the envelope's sender
 * @param recipients the envelope's recipients
 * @param content the message (RFC 5322)
 */
@SuppressWarnings("ArrayRecordComponent") // E-mails are read, never compared.
public record ReceivedMail(String sender, List<String> recipients, byte[] content, Instant receivedAt) {
    public ReceivedMail {
        recipients = List.copyOf(recipients);
    }
}
