package org.hejnal.platform;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Texts that nobody guesses. */
public final class RandomText {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHANUMERIC = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String DIGITS = "0123456789";

    private RandomText() {}

    /** Letters and digits, which need no encoding anywhere; 5.95 bits each. */
    public static String alphanumeric(int length) {
        return of(ALPHANUMERIC, length);
    }

    /** Digits that a person can type; 3.3 bits each, so guesses must be limited. */
    public static String digits(int length) {
        return of(DIGITS, length);
    }

    private static String of(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(index -> String.valueOf(alphabet.charAt(index)))
                .collect(Collectors.joining());
    }
}
