package org.hejnal.oauth.signer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * All that is needed to verify a signature and to say who made it, read in one go.
 *
 * @param consumerId the consumer's id in the database
 * @param consumerKey its {@code oauth_consumer_key}
 * @param isEnabled whether the consumer may call; if not, a right signature only proves who asks
 * @param secrets the consumer's secrets in the clear: the present one, and the one before it as long as that works
 * @param replaced the secret that was replaced last and works no longer, as long as the hub remembers it
 * @param administrativeMethods full names of methods that it may call as administrative, or {@code *}
 * @param requestsPerMinute its own limit; absent where the installation's counts
 * @param token the token that was asked for; absent if this consumer has none like it
 */
public record Signer(
        long consumerId,
        String consumerKey,
        boolean isEnabled,
        List<String> secrets,
        Optional<ReplacedSecret> replaced,
        Set<String> administrativeMethods,
        Optional<Integer> requestsPerMinute,
        Optional<SigningToken> token) {

    /**
     * A token of this consumer.
     *
     * @param secret the token's secret in the clear
     * @param isLive false if it has expired
     * @param accountId the person behind it; absent for a request token
     * @param scopes wire names of what it allows
     */
    public record SigningToken(String secret, boolean isLive, OptionalLong accountId, Set<String> scopes) {
        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "SigningToken[...]";
        }
    }

    /**
     * A secret that was replaced. Whoever signs with it has owned the consumer, and is told why that is refused.
     *
     * @param secret in the clear
     * @param endedAt since when it has not worked
     */
    public record ReplacedSecret(String secret, Instant endedAt) {
        /** Says nothing, so that no log can. */
        @Override
        public String toString() {
            return "ReplacedSecret[...]";
        }
    }

    @Override
    public String toString() {
        return "Signer[" + consumerKey + "]";
    }
}
