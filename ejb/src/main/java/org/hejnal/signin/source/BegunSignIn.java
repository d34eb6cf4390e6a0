package org.hejnal.signin.source;

import java.util.Map;

/**
 * A sign-in that waits for the provider's answer.
 *
 * @param redirection where the browser goes
 * @param state 43 characters that nobody can guess; they come back as parameter {@code state} of the callback (OIDC, CAS) or as
 *     {@code RelayState} of the ACS, and name what was kept. Whoever keeps it binds it to the browser, takes it out once, and
 *     forgets it after ten minutes
 * @param kept what {@link SignInSource#complete} needs again: at most 2 KB, secret, to be handed back unchanged
 */
public record BegunSignIn(Redirection redirection, String state, Map<String, String> kept) {
    public BegunSignIn {
        kept = Map.copyOf(kept);
    }
}
