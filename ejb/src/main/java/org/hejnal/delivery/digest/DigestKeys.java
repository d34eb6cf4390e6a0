package org.hejnal.delivery.digest;

import jakarta.persistence.Query;
import java.util.List;
import org.hejnal.platform.ArrayLiteral;

/** The keys of windows as the parameters {@code accounts}, {@code channels} and {@code days} of a statement. */
final class DigestKeys {
    private DigestKeys() {}

    static Query set(Query query, List<DigestWindow> windows) {
        return query.setParameter(
                        "accounts",
                        ArrayLiteral.of(windows, window -> window.key().accountId()))
                .setParameter(
                        "channels",
                        ArrayLiteral.of(windows, window -> window.key().channelId()))
                .setParameter(
                        "days", ArrayLiteral.of(windows, window -> window.key().days()));
    }
}
