package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class KeyedHashTest {
    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private final KeyedHash hash = hash(KEY);

    @Test
    void isTheSameForTheSame() {
        assertThat(hash.of("code", "row 1", "123456"))
                .matches("[0-9a-f]{64}")
                .isEqualTo(hash(KEY).of("code", "row 1", "123456"));
    }

    @Test
    void dependsOnTheKeyThePurposeTheOwnerAndTheValue() {
        String one = hash.of("code", "row 1", "123456");
        KeyedHash other = hash("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=");

        assertThat(other.of("code", "row 1", "123456")).isNotEqualTo(one);
        assertThat(hash.of("link", "row 1", "123456")).isNotEqualTo(one);
        assertThat(hash.of("code", "row 2", "123456")).isNotEqualTo(one);
        assertThat(hash.of("code", "row 1", "123457")).isNotEqualTo(one);
        assertThat(hash.of("code", "row 11", "23456")).isNotEqualTo(one);
    }

    @Test
    void comparesWholeHashes() {
        String one = hash.of("code", "row 1", "123456");
        assertThat(KeyedHash.isEqual(one, hash.of("code", "row 1", "123456"))).isTrue();
        assertThat(KeyedHash.isEqual(one, hash.of("code", "row 1", "123457"))).isFalse();
    }

    @Test
    void refusesAnUnusableKey() {
        assertThatIllegalStateException().isThrownBy(() -> hash("short")).withMessageContaining("HEJNAL_SECRET_KEY");
    }

    private static KeyedHash hash(String key) {
        return new KeyedHash(new SecretKeys(SettingsFake.of("hejnal.secret-key", key)));
    }
}
