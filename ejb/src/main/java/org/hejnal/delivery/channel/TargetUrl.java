package org.hejnal.delivery.channel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a notification leads: {@code data.url}, if that is the address of a web page. Anything else is not for people to
 * follow, and is left out.
 *
 * @param url absolute, {@code http} or {@code https}, at most {@value #MAX_LENGTH} characters
 * @param host what people are shown of it
 */
public record TargetUrl(String url, String host) {
    static final int MAX_LENGTH = 2_000;

    /** @param data what the sender gave beside the message, a JSON object */
    public static Optional<TargetUrl> in(String data) {
        return Optional.ofNullable(JsonValues.of(data).get("url"))
                .filter(String.class::isInstance)
                .flatMap(url -> of((String) url));
    }

    private static Optional<TargetUrl> of(String url) {
        if (url.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            URI parsed = new URI(url);
            boolean isWebPage = parsed.getHost() != null
                    && parsed.getRawUserInfo() == null
                    && ("https".equalsIgnoreCase(parsed.getScheme()) || "http".equalsIgnoreCase(parsed.getScheme()));
            return isWebPage ? Optional.of(new TargetUrl(parsed.toASCIIString(), parsed.getHost())) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
