package org.hejnal.platform.database;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells failures of the connection from failures of what was asked. */
final class LostConnection {
    /** SQLSTATE class 08, and those of a server that is being stopped or started (PostgreSQL, appendix A). */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03");

    private LostConnection() {}

    /** Why there is no connection any more; nothing if the failure is another one. */
    static Optional<String> reason(Throwable thrown) {
        return causes(thrown).stream()
                .filter(LostConnection::isLost)
                .reduce((outer, inner) -> inner)
                .map(cause -> String.valueOf(cause.getMessage()));
    }

    /**
     * Whether one question took too long. The database may be well and the question slow, so this tells nothing about others;
     * a time-out of a connection that is being made does.
     */
    static boolean isTimeout(Throwable thrown) {
        List<Throwable> all = causes(thrown);
        boolean isOfQuestion =
                all.stream().anyMatch(cause -> cause instanceof SQLException e && "08006".equals(e.getSQLState()));
        return isOfQuestion && all.stream().anyMatch(SocketTimeoutException.class::isInstance);
    }

    /** What was thrown, and all that caused it; a transaction that cannot end suppresses why. Causes may form a ring. */
    static List<Throwable> causes(Throwable thrown) {
        List<Throwable> all = new ArrayList<>(List.of(thrown));
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < all.size(); i++) {
            Throwable next = all.get(i);
            if (seen.add(next)) {
                Optional.ofNullable(next.getCause()).ifPresent(all::add);
                all.addAll(List.of(next.getSuppressed()));
            }
        }
        return all;
    }

    private static boolean isLost(Throwable cause) {
        return cause instanceof SQLException e
                && e.getSQLState() != null
                && (e.getSQLState().startsWith("08") || STATES.contains(e.getSQLState()));
    }
}
