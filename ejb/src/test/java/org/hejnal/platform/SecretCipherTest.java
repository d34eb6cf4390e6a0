package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretCipherTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String OTHER_KEY = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=";
    private static final String OWN = "hejnal.secret-key";
    private static final String OLD = "hejnal.secret-key-old";
    private static final String NEXT = "hejnal.secret-key-next";
    private final SecretCipher cipher = cipher(KEY);

    @Property(tries = 200)
    void opensWhatItSealed(@ForAll String secret) {
        String text = secret.codePoints().noneMatch(c -> c >= 0xD800 && c < 0xE000) ? secret : "surrogate";
        assertThat(cipher.open(cipher.seal(text, "row 1"), "row 1")).isEqualTo(text);
    }

    @Test
    void sealsDifferentlyEachTime() {
        assertThat(cipher.seal("secret", "row 1"))
                .startsWith("v1:")
                .doesNotContain("secret")
                .isNotEqualTo(cipher.seal("secret", "row 1"));
    }

    @Test
    void opensForItsOwnRowOnly() {
        String sealed = cipher.seal("secret", "row 1");
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(sealed, "row 2"));
    }

    @Test
    void doesNotOpenWithAnotherKey() {
        String sealed = cipher.seal("secret", "row 1");
        SecretCipher other = cipher(OTHER_KEY);
        assertThatIllegalStateException()
                .isThrownBy(() -> other.open(sealed, "row 1"))
                .withMessageContaining("HEJNAL_SECRET_KEY");
    }

    @Test
    void answersAClearSecretAsItIs() {
        assertThat(cipher.open("clear:demo-secret", "row 1")).isEqualTo("demo-secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDEy", "not/Base64!"})
    void saysWhatToSetIfTheKeyIsUnusable(String key) {
        assertThatIllegalStateException()
                .isThrownBy(() -> cipher(key))
                .withMessageContaining("HEJNAL_SECRET_KEY")
                .withMessageContaining("32");
    }

    @Test
    void opensWhatAnyOfItsKeysSealedAndSealsWithItsOwn() {
        String unmarked = cipher.seal("secret", "row 1");
        SecretCipher changing = cipher(Map.of(OWN, OTHER_KEY, OLD, KEY));
        assertThat(changing.open(unmarked, "row 1")).isEqualTo("secret");
        String sealed = changing.seal("secret", "row 1");
        assertThat(sealed).matches("v2:[0-9a-f]{16}:.+").startsWith(changing.mark());

        assertThat(cipher(OTHER_KEY).open(sealed, "row 1")).isEqualTo("secret");
        assertThat(cipher(Map.of(OWN, KEY, NEXT, OTHER_KEY)).open(sealed, "row 1"))
                .isEqualTo("secret");
        assertThat(cipher.tryToOpen(sealed, "row 1")).isEmpty();
        assertThat(changing.tryToOpen(sealed, "row 2")).isEmpty();
    }

    /** So that the version before, and nodes that know no other key, can read it. */
    @Test
    void marksNothingWhileThereIsOneKey() {
        assertThat(cipher(Map.of(OWN, KEY, OLD, KEY)).seal("secret", "row 1")).startsWith("v1:");
        assertThat(cipher(Map.of(OWN, KEY, OLD, "", NEXT, "")).seal("secret", "row 1"))
                .startsWith("v1:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "v1:", "v1:AAAA", "v2:0123456789abcdef:AAAA", "v3:", "v1:=========="})
    void opensNothingThatIsDamaged(String stored) {
        assertThat(cipher.tryToOpen(stored, "row 1")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> cipher.open(stored, "row 1"));
    }

    private static SecretCipher cipher(String key) {
        return cipher(Map.of(OWN, key));
    }

    private static SecretCipher cipher(Map<String, String> settings) {
        return new SecretCipher(new SecretKeys(SettingsFake.of(settings)));
    }
}
