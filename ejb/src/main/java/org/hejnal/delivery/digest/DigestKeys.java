package org.hejnal.delivery.digest;

import jakarta.persistence.Query;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Windows as arrays for a statement: {@code accounts}, {@code channels} and {@code days} are their keys. */
final class DigestKeys {
    private DigestKeys() {}

    static Query set(Query query, List<DigestWindow> windows) {
        return query.setParameter(
                        "accounts", array(windows, window -> window.key().accountId(), Long[]::new))
                .setParameter("channels", array(windows, window -> window.key().channelId(), String[]::new))
                .setParameter("days", array(windows, window -> window.key().days(), Integer[]::new));
    }

    /** One value of each window, in their order. */
    static <T> T[] array(
            List<DigestWindow> windows, Function<DigestWindow, @Nullable T> value, IntFunction<T[]> array) {
        return windows.stream().map(value).toArray(array);
    }
}
