package org.hejnal.delivery.channel;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a notification leads: {@code data.url}, if that is the address of a web page. Anything else is not for people to
 * follow, and is left out.
 *
 * @param url absolute, {@code http} or {@code https}, at most {@value #MAX_LENGTH} characters
 * @param host what people are shown of it
 */
public record TargetUrl(String url, String host) {
    static final int MAX_LENGTH = 2_000;

    /** @param data what the sender gave beside the message, a JSON object; null if nothing */
    public static Optional<TargetUrl> in(@Nullable String data) {
        if (data == null) {
            return Optional.empty();
        }
        try (JsonReader json = Json.createReader(new StringReader(data))) {
            return Optional.ofNullable(json.readObject().get("url"))
                    .filter(JsonString.class::isInstance)
                    .flatMap(url -> of(((JsonString) url).getString()));
        } catch (JsonException e) {
            return Optional.empty();
        }
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
