package org.hejnal.oauth.signer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.oauth.signer.Signer.ReplacedSecret;
import org.junit.jupiter.api.Test;

class ConsumerSecretsTest {
    private static final Instant UNTIL = Instant.parse("2026-11-30T12:00:00Z");

    @Test
    void theFormerSecretWorksUntilItsTimeAndIsOnlyKnownAfterIt() {
        assertThat(at(UNTIL.minusMillis(1)))
                .isEqualTo(new ConsumerSecrets(List.of("present", "former"), Optional.empty()));
        assertThat(at(UNTIL))
                .isEqualTo(new ConsumerSecrets(List.of("present"), Optional.of(new ReplacedSecret("former", UNTIL))));
    }

    @Test
    void withoutARotationThereIsOne() {
        assertThat(ConsumerSecrets.of("present", Optional.empty(), UNTIL, UNTIL))
                .isEqualTo(new ConsumerSecrets(List.of("present"), Optional.empty()));
    }

    private static ConsumerSecrets at(Instant now) {
        return ConsumerSecrets.of("present", Optional.of("former"), UNTIL, now);
    }
}
