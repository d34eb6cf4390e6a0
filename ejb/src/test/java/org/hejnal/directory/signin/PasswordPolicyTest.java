package org.hejnal.directory.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
    private static final PasswordOwner OWNER =
            PasswordOwner.of("a.wisniewska@example.edu", "Ann", "Nowak-Wiśniewska", false);

    private final PasswordPolicy passwords = new PasswordPolicy(new CommonPasswords());

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

    @ParameterizedTest
    @CsvSource({
        "hejnał o 12,",
        "trzy konie i dwa psy,",
        "hejnał 12, TOO_SHORT",
        "password123, COMMON",
        "Polska2026!, COMMON",
        "1234567890, COMMON",
        "zyxwvutsrqp, COMMON",
        "aaaaaaaaaaaa, COMMON",
        "qwertyqwerty, COMMON",
        "'qwertyuiop  ', COMMON",
        "trzy konie anny, ",
        "wiśniewska to ja, OF_THE_PERSON",
        "moje a.wisniewska1, OF_THE_PERSON",
        "'trzy konie\u0007 i pies', CONTROL_CHARACTER",
    })
    void judgesWhatPeopleChoose(String password, PasswordWeakness expected) {
        assertThat(passwords.judge(password, OWNER)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void countsCharactersAndAsksMoreOfAdministrators() {
        PasswordOwner administrator = PasswordOwner.of("admin@example.edu", "Jan", "Nowak", true);
        assertThat(passwords.judge("hejnał o 12", administrator)).contains(PasswordWeakness.TOO_SHORT_FOR_ROLE);
        assertThat(passwords.judge("hejnał o 12-", administrator)).isEmpty();
        assertThat(passwords.judge("🐴🐴🐴🐴🐴 pies", OWNER)).isEmpty();
        assertThat(passwords.judge("zażółć " + "ęśą ".repeat(48) + "x", OWNER)).isEmpty();
        assertThat(passwords.judge("zażółć " + "ęśą ".repeat(48) + "xx", OWNER)).contains(PasswordWeakness.TOO_LONG);
    }

    /** Keyboards compose letters in two ways, and a space of a Mac may be one that does not break. */
    @Test
    void takesWhatIsTypedForWhatItSays() {
        String hash = passwords.hash("zażółć gęślą jaźń");
        assertThat(passwords.matches(Normalizer.normalize("zażółć gęślą\u00a0jaźń", Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void looksAtLongPasswordsToTheirEnd() {
        String longest = "ł".repeat(199);
        String hash = passwords.hash(longest + "a");
        assertThat(passwords.matches(longest + "a", hash)).isTrue();
        assertThat(passwords.matches(longest + "b", hash)).isFalse();
        assertThat(passwords.matches(longest + "aa", hash)).isFalse();
    }
}
