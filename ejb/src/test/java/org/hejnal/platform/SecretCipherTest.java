package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretCipherTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
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
        SecretCipher other = cipher("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=");
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

    private static SecretCipher cipher(String key) {
        return new SecretCipher(new Settings((Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(), new Class<?>[] {Config.class}, (p, m, a) -> Optional.of(key))));
    }
}
