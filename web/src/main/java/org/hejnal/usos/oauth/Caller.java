package org.hejnal.usos.oauth;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Who signed a request, proven.
 *
 * @param consumer the application, absent for an unsigned request
 * @param accountId the person who gave the application a token, absent without one
 * @param scopes what the token allows
 * @param isNamed whether the application only names the person, who has proven nothing
 */
public record Caller(Optional<CallingConsumer> consumer, OptionalLong accountId, Set<String> scopes, boolean isNamed) {
    public static final Caller ANONYMOUS = new Caller(Optional.empty(), OptionalLong.empty(), Set.of());

    /** Somebody whose signature and token prove who calls. */
    public Caller(Optional<CallingConsumer> consumer, OptionalLong accountId, Set<String> scopes) {
        this(consumer, accountId, scopes, false);
    }

    /** The id of the calling application; the hub's own pages have none, which act for whoever is signed in. */
    public OptionalLong applicationId() {
        return consumer.stream()
                .mapToLong(CallingConsumer::id)
                .filter(id -> id > 0)
                .findFirst();
    }

    /**
     * An application that has a key.
     *
     * @param id its id in the database, 0 for the hub's own pages
     * @param key its {@code oauth_consumer_key}
     * @param administrativeMethods full names of the methods that it may call as administrative, or {@code *}
     */
    public record CallingConsumer(long id, String key, Set<String> administrativeMethods) {
        public boolean isAdministrativeFor(String method) {
            return administrativeMethods.contains("*") || administrativeMethods.contains(method);
        }
    }
}
