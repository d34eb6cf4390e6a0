package org.hejnal.delivery.unsubscribe;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.platform.KeyedHash;

/**
 * What stands in a link: the subscription and 128 bits of its HMAC, so that nobody ends what is another's. It is kept nowhere
 * and is good for as long as the secret key, or the former one, is.
 */
@Singleton
class UnsubscribeTokens {
    private static final String PURPOSE = "unsubscribe";
    private static final int MAC_LENGTH = 32;
    private static final Pattern TOKEN = Pattern.compile("([\\w-]{1,400})\\.([0-9a-f]{" + MAC_LENGTH + "})");
    private static final Pattern SUBSCRIPTION = Pattern.compile("(\\d{1,19}):([a-z]+):([\\w./-]+)");

    private final KeyedHash hashes;

    @Inject
    UnsubscribeTokens(KeyedHash hashes) {
        this.hashes = hashes;
    }

    String of(Subscription subscription) {
        String text = subscription.accountId() + ":" + subscription.channelId() + ":" + subscription.of();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                + "."
                + hashes.of(PURPOSE, "", text).substring(0, MAC_LENGTH);
    }

    /** Returns nothing for what no node of this installation has made. */
    Optional<Subscription> read(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String text = decode(parts.group(1));
        boolean isOurs = hashes.all(PURPOSE, "", text).stream()
                .anyMatch(hash -> KeyedHash.isEqual(hash.substring(0, MAC_LENGTH), parts.group(2)));
        Matcher subscription = SUBSCRIPTION.matcher(text);
        return isOurs && subscription.matches()
                ? Optional.of(new Subscription(
                        Long.parseLong(subscription.group(1)), subscription.group(2), subscription.group(3)))
                : Optional.empty();
    }

    private static String decode(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
