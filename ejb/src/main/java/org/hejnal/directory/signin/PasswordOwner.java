package org.hejnal.directory.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whose password it is to be.
 *
 * @param words what a guesser knows of the person: what they sign in with, their names
 * @param isAdministrator whether they have a role
 */
record PasswordOwner(List<String> words, boolean isAdministrator) {
    /** Shorter words stand in many passwords by chance. */
    private static final int SHORTEST_WORD = 4;

    static PasswordOwner of(String signIn, String firstName, String lastName, boolean isAdministrator) {
        Stream<String> ofAddress = Stream.of(signIn, signIn.split("@", 2)[0]);
        Stream<String> names = Stream.of(firstName, lastName).flatMap(name -> Arrays.stream(name.split("[\\s-]+", -1)));
        return new PasswordOwner(
                Stream.concat(ofAddress, names)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .toList(),
                isAdministrator);
    }

    boolean isIn(String password) {
        String lower = password.toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(lower::contains);
    }
}
