package org.hejnal.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
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
        assertThat(hash).startsWith("$2a$12$").hasSize(60).isNotEqualTo(passwords.hash("zażółć gęślą jaźń"));
        assertThat(passwords.matches("zażółć gęślą jaźń", hash)).isTrue();
        assertThat(passwords.matches("zażółć gęślą jaź", hash)).isFalse();
    }

    @Test
    void renewsWhatIsCheaperThanItsOwn() {
        String rest = PasswordPolicy.HASH_OF_NOTHING.substring(7);
        assertThat(passwords.isOutdated("$2b$10$" + rest)).isTrue();
        assertThat(passwords.isOutdated("$2y$12$" + rest)).isFalse();
        assertThat(passwords.isOutdated(passwords.hash("zażółć gęślą jaźń"))).isFalse();
    }

    /** Who has an old hash, and who has none at all, cannot be told apart by a clock. */
    @Test
    void takesAsLongForACheapHashAsForItsOwn() {
        String rest = PasswordPolicy.HASH_OF_NOTHING.substring(7);
        long own = fastest(PasswordPolicy.HASH_OF_NOTHING);
        assertThat(fastest("$2a$08$" + rest)).isBetween(own / 2, own * 2);
    }

    private long fastest(String hash) {
        return IntStream.range(0, 3)
                .mapToLong(round -> {
                    long begin = System.nanoTime();
                    passwords.matches("wrong", hash);
                    return System.nanoTime() - begin;
                })
                .min()
                .orElseThrow();
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
