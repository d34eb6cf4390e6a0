package org.hejnal.signin.source;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.hejnal.platform.LangDict;

/**
 * Somebody who can prove who a person is. No method writes an account or a session. Those that may have to ask the provider
 * throw {@link ProviderUnavailableException} at once while it is known to be down, and within seconds else. Safe for many
 * threads.
 */
public interface SignInSource {
    /** 1 to 30 lower-case letters, digits and hyphens; part of addresses, unique on the hub, never changed. */
    String id();

    SourceKind kind();

    /** What its button says, in both languages. */
    LangDict label();

    SourcePolicy policy();

    /** Whether the provider could be asked when it was asked last. Costs nothing; true before the first time. */
    boolean isAvailable();

    /** Begins a sign-in. */
    BegunSignIn begin(SignInWish wish) throws ProviderUnavailableException;

    /**
     * Judges the provider's answer. It counts once: a second time with the same answer is refused.
     *
     * @param kept the map of {@link BegunSignIn}, of the same browser, that the answer's state names
     */
    SignInOutcome complete(ProviderMessage answer, Map<String, String> kept) throws ProviderUnavailableException;

    /**
     * Where the browser has to go to sign out at the provider, too; empty if the provider has no such address. Our own session
     * has ended before.
     *
     * @param forLogout the map of {@link ProvenIdentity} of the session that has ended
     * @param back where the provider may send the browser afterwards; it has to be registered there
     */
    Optional<Redirection> logout(Map<String, String> forLogout, SourceAddresses addresses, URI back)
            throws ProviderUnavailableException;

    /** Judges a message about logging out, that came to {@code /backchannel}, {@code /slo}, or (CAS) by POST to the callback. */
    LogoutMessage endedSessions(ProviderMessage message) throws ProviderUnavailableException;

    /** Our metadata for the provider; empty for a protocol that has none. */
    default Optional<SourceMetadata> metadata(SourceAddresses addresses) {
        return Optional.empty();
    }
}
