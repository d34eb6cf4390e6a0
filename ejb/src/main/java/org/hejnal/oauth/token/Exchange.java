package org.hejnal.oauth.token;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came of exchanging a request token.
 *
 * @param issued the access token; absent if there is none
 * @param triesLeft how many more verifiers may be tried after a wrong one; absent where none was compared
 */
public record Exchange(Optional<IssuedToken> issued, OptionalInt triesLeft) {
    static final Exchange REFUSED = new Exchange(Optional.empty(), OptionalInt.empty());

    static Exchange of(IssuedToken issued) {
        return new Exchange(Optional.of(issued), OptionalInt.empty());
    }

    static Exchange wrongVerifier(int triesLeft) {
        return new Exchange(Optional.empty(), OptionalInt.of(triesLeft));
    }
}
