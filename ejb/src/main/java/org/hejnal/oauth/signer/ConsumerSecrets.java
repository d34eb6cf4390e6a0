package org.hejnal.oauth.signer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hejnal.oauth.signer.Signer.ReplacedSecret;

/**
 * Which of a consumer's secrets work.
 *
 * @param living in the clear
 * @param replaced one that works no longer
 */
record ConsumerSecrets(List<String> living, Optional<ReplacedSecret> replaced) {
    /**
     * @param former the secret from before the last rotation
     * @param until how long that works
     */
    static ConsumerSecrets of(String present, Optional<String> former, Instant until, Instant now) {
        boolean isFormerLiving = now.isBefore(until);
        return new ConsumerSecrets(
                former.filter(secret -> isFormerLiving)
                        .map(secret -> List.of(present, secret))
                        .orElseGet(() -> List.of(present)),
                former.filter(secret -> !isFormerLiving).map(secret -> new ReplacedSecret(secret, until)));
    }
}
