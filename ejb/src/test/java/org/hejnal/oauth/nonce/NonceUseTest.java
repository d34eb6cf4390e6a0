package org.hejnal.oauth.nonce;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.oauth.nonce.NonceGuard.NonceUse;
import org.junit.jupiter.api.Test;

class NonceUseTest {
    @Test
    void tellsPartsApart() {
        assertThat(new NonceUse("a", "bc", 1, "n").key()).isNotEqualTo(new NonceUse("ab", "c", 1, "n").key());
        assertThat(new NonceUse("a", "", 1, "2n").key()).isNotEqualTo(new NonceUse("a", "", 12, "n").key());
        assertThat(new NonceUse("a", "b", 1, "n").key())
                .isEqualTo(new NonceUse("a", "b", 1, "n").key())
                .hasSize(64);
    }
}
