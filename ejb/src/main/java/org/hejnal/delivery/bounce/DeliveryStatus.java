package org.hejnal.delivery.bounce;

import java.util.List;
import java.util.stream.Stream;

/** The fields of a report on deliveries (RFC 3464 2, with addresses in UTF-8 by RFC 6533). */
final class DeliveryStatus {
    private DeliveryStatus() {}

    /** @param groups the first of which is about the message, unless a report leaves that out */
    static List<RecipientStatus> of(List<HeaderFields> groups) {
        return groups.stream()
                .filter(group -> !group.first("Final-Recipient").isEmpty()
                        || !group.first("Original-Recipient").isEmpty()
                        || !group.first("Action").isEmpty())
                .map(DeliveryStatus::recipient)
                .toList();
    }

    private static RecipientStatus recipient(HeaderFields group) {
        return new RecipientStatus(
                withoutComment(group.first("Action")),
                withoutComment(group.first("Status")),
                withoutType(group.first("Diagnostic-Code")),
                Stream.of("Original-Recipient", "Final-Recipient")
                        .map(name -> withoutType(group.first(name)).replaceAll("[<>]", ""))
                        .filter(address -> !address.isEmpty())
                        .toList());
    }

    /** Comments are allowed (RFC 822 3.1.4), and {@code 5.1.1 (bad destination)} is common. */
    private static String withoutComment(String value) {
        int comment = value.indexOf('(');
        return (comment < 0 ? value : value.substring(0, comment)).strip();
    }

    /** {@code rfc822; anna@example.edu} or {@code smtp; 550 ...}. */
    private static String withoutType(String value) {
        int type = value.indexOf(';');
        return (type < 0 ? value : value.substring(type + 1)).strip();
    }
}
