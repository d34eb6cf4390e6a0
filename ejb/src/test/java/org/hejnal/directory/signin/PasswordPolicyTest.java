package org.hejnal.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
    private final PasswordPolicy passwords = new PasswordPolicy();

    /** The vectors are from the test suite of OpenBSD's bcrypt as jBCrypt carries it. */
    @ParameterizedTest
    @CsvSource({
        "a, $2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe",
        "abc, $2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
        "abc, $2b$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
        "abc, $2y$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i",
    })
    void acceptsTheRightPasswordUnderEachPrefix(String password, String hash) {
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches(password + "x", hash)).isFalse();
    }

    @Test
    void refusesWhatBcryptWouldCutOff() {
        String hash = "$2a$06$If6bvum7DFjUnE9p2uDeDu0YHzrHM6tf.iqN8.yx.jNN1ILEf7h0i";
        assertThat(passwords.matches("ł".repeat(37), hash)).isFalse();
    }

    @Test
    void readsItsOwnHashOfNothing() {
        assertThat(passwords.matches("", PasswordPolicy.HASH_OF_NOTHING)).isFalse();
    }

    @Test
    void hashesWithASaltOfItsOwnWhatItThenAccepts() {
        String hash = passwords.hash("zażółć gęślą jaźń");
        assertThat(hash).startsWith("$2a$10$").hasSize(60).isNotEqualTo(passwords.hash("zażółć gęślą jaźń"));
        assertThat(passwords.matches("zażółć gęślą jaźń", hash)).isTrue();
        assertThat(passwords.matches("zażółć gęślą jaź", hash)).isFalse();
    }

    @Test
    void letsPeopleChooseLongPasswordsAndNothingElse() {
        assertThat(passwords.isAcceptable("hejnał o 12", "anna@example.edu")).isTrue();
        assertThat(passwords.isAcceptable("hejnał 12", "anna@example.edu")).isFalse();
        assertThat(passwords.isAcceptable("a".repeat(20), "anna@example.edu")).isFalse();
        assertThat(passwords.isAcceptable("ANNA@example.edu", "anna@example.edu"))
                .isFalse();
        assertThat(passwords.isAcceptable("ab".repeat(36), "anna@example.edu")).isTrue();
        assertThat(passwords.isAcceptable("ab".repeat(36) + "c", "anna@example.edu"))
                .isFalse();
    }
}
