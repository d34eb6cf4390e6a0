package org.hejnal.signin.source;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a provider has proven.
 *
 * @param source the source's id
 * @param subject who it is at this source, for ever: at most 255 characters, compared to the letter
 * @param attributes what the configured map finds, by our own names; what the provider does not tell is not in it
 * @param emailVerified whether the provider says that the e-mail address was verified
 * @param providerSession the session at the provider, as its logout will name it, or null if it has none
 * @param authenticatedAt when the provider saw the person's proof
 * @param forLogout what {@link SignInSource#logout} needs of this session: at most 8 KB, secret
 */
public record ProvenIdentity(
        String source,
        String subject,
        Map<PersonAttribute, String> attributes,
        boolean emailVerified,
        @Nullable String providerSession,
        Instant authenticatedAt,
        Map<String, String> forLogout)
        implements SignInOutcome {

    public ProvenIdentity {
        attributes = Map.copyOf(attributes);
        forLogout = Map.copyOf(forLogout);
    }
}
