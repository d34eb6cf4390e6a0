package org.hejnal.signin.source;

/**
 * How somebody is to be signed in.
 *
 * @param addresses where the provider shall answer
 * @param fresh if true, the provider has to ask for the person's proof again, whatever session it remembers
 * @param silent if true, the provider may not show a page; who is not signed in there comes back as
 *     {@link SignInRefusal.Kind#NOBODY_THERE}
 * @param language {@code pl} or {@code en}, for a provider that can be told
 */
public record SignInWish(SourceAddresses addresses, boolean fresh, boolean silent, String language) {

    /** @throws IllegalArgumentException if it is to be both fresh and silent */
    public SignInWish {
        if (fresh && silent) {
            throw new IllegalArgumentException("nobody can be asked silently");
        }
    }
}
