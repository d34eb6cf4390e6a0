package org.hejnal.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.platform.RandomText;
import org.junit.jupiter.api.Test;

class RandomTextTest {
    @Test
    void needsNoEncoding() {
        assertThat(RandomText.alphanumeric(5000)).hasSize(5000).matches("[A-Za-z0-9]+");
        assertThat(RandomText.digits(5000)).hasSize(5000).matches("[0-9]+");
    }

    @Test
    void usesEveryCharacter() {
        assertThat(RandomText.alphanumeric(20_000).chars().distinct().count()).isEqualTo(62);
    }

    @Test
    void tellsNothingInALog() {
        IssuedToken issued = IssuedToken.create();
        assertThat(issued.toString()).doesNotContain(issued.token()).doesNotContain(issued.secret());
    }
}
