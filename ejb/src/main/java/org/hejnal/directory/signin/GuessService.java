package org.hejnal.directory.signin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.hejnal.platform.TooManyRequestsException;

/** Counts wrong guesses of what nobody should guess, by address and on all nodes together. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class GuessService {
    static final int MOST_PER_ADDRESS = 20;

    @Inject
    AttemptCountRepository counts;

    /**
     * Takes a guess from what an address has. It is never given back.
     *
     * @param secret what was guessed, always the same word for one kind of secret
     * @throws TooManyRequestsException if the address has none left in this window of sign-ins
     */
    public void reserve(String secret, String address) {
        counts.take(secret, address, MOST_PER_ADDRESS).ifPresent(wait -> {
            throw new TooManyRequestsException("Too many wrong guesses.", wait);
        });
    }
}
