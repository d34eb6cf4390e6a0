package org.hejnal.delivery.bounce;

import java.util.List;
import java.util.Locale;

/**
 * What a report says of one recipient (RFC 3464 2.3). What is missing is empty.
 *
 * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}
 * @param status the code of RFC 3463
 * @param diagnostic what the other side said
 * @param addresses the one that the e-mail was for, and the one that it went to in the end
 */
record RecipientStatus(String action, String status, String diagnostic, List<String> addresses) {
    Verdict verdict() {
        return switch (action.toLowerCase(Locale.ROOT)) {
            case "failed" -> FailurePolicy.ofStatus(status, diagnostic);
            case "delayed" -> Verdict.DELAYED;
            // SendGrid's own word for what was given up.
            case "expired" -> Verdict.GIVEN_UP;
            // Some leave the action out, which has to be there.
            case "" -> status.startsWith("5") ? FailurePolicy.ofStatus(status, diagnostic) : Verdict.NOTHING;
            default -> Verdict.NOTHING;
        };
    }

    String said() {
        return (status + " " + diagnostic).strip();
    }
}
