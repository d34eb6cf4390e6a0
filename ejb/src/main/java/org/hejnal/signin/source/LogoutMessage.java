package org.hejnal.signin.source;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a provider's message about logging out comes to. */
public sealed interface LogoutMessage {

    /**
     * Sessions have ended at the provider. Whoever gets this ends them here, then answers.
     *
     * @param providerSessions which, as in {@link ProvenIdentity#providerSession}; empty means all of the subject's
     * @param subject whose, as in {@link ProvenIdentity#subject}; null if the message names sessions only. With sessions, both
     *     have to fit
     * @param answer where the browser goes back to, for a request that came through it; null means answer 200 without a body
     */
    record Ended(
            Set<String> providerSessions,
            @Nullable String subject,
            @Nullable Redirection answer) implements LogoutMessage {

        /** @throws IllegalArgumentException if it names nobody */
        public Ended {
            providerSessions = Set.copyOf(providerSessions);
            if (providerSessions.isEmpty() && subject == null) {
                throw new IllegalArgumentException("whose sessions?");
            }
        }
    }

    /** The provider has answered to a logout that we began: nothing is left to do but to show that one is signed out. */
    record Answered() implements LogoutMessage {}

    /**
     * It is not to be believed: answer 400, change nothing.
     *
     * @param reason for the log, in English
     */
    record Refused(String reason) implements LogoutMessage {}
}
