package org.hejnal.delivery.recovery;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.audit.AuditMask;
import org.jspecify.annotations.Nullable;

/** A delivery that was given up, as the query finds it. */
record FailedRow(
        long notificationId,
        long accountId,
        String channelId,
        String eventTypeId,
        @Nullable String address,
        int attempts,
        Instant nextAt,
        String failure,
        boolean isDigest) {
    /** Whatever a mail server quotes that could be an address. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![^\\s<>()\"',;:@])[^\\s<>()\"',;:@]++@[^\\s<>()\"',;:]++");

    FailedDeliveryView view() {
        return new FailedDeliveryView(
                notificationId,
                accountId,
                channelId,
                eventTypeId,
                Optional.ofNullable(address).map(AuditMask::email),
                attempts,
                nextAt,
                masked(failure),
                isDigest);
    }

    /** The same text with its addresses masked. */
    static String masked(String text) {
        return ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(AuditMask.email(found.group())));
    }
}
