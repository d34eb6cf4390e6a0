package org.hejnal.oauth.token;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.hejnal.oauth.consumer.CallbackOrigin;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * Where a person's browser goes after the decision: an absolute URL, or {@code oob} for consumers that cannot be
 * reached and get a PIN typed in instead (RFC 5849 section 2.1). Schemes of installed applications are welcome if they
 * have a dot, as the reversed name of a domain has (RFC 8252 section 7.1), or are registered with the consumer. The schemes
 * of browsers and systems have no dot.
 */
public record Callback(String text) {
    private static final String OUT_OF_BAND = "oob";
    private static final int LONGEST = 2000;

    /**
     * Accepts a callback from a consumer.
     *
     * @param isRegistered whether the consumer has registered an origin
     * @throws InvalidValueException if it is too long, not absolute, or of a scheme that is refused
     */
    public static Callback of(String text, Predicate<CallbackOrigin> isRegistered) {
        if (!text.equals(OUT_OF_BAND) && !isRedirectable(text, isRegistered)) {
            throw new InvalidValueException(
                    TokenField.CALLBACK,
                    "The " + Field.NAME + " must be 'oob' or an absolute URL of at most " + LONGEST
                            + " characters, and a scheme of an application must have a dot, as in pl.example.app, or be"
                            + " registered with the consumer.",
                    new LangDict("Nieprawidłowy adres powrotny.", "Invalid callback address."));
        }
        return new Callback(text);
    }

    /** Which application the person returns to; absent for a PIN, which returns to nobody. */
    public Optional<CallbackOrigin> origin() {
        return isOutOfBand() ? Optional.empty() : Optional.of(CallbackOrigin.of(URI.create(text)));
    }

    public boolean isOutOfBand() {
        return text.equals(OUT_OF_BAND);
    }

    /** The callback with more parameters: after its own query, before its fragment. They must be URL-encoded. */
    public URI with(String encodedParameters) {
        int hash = text.indexOf('#');
        String address = hash < 0 ? text : text.substring(0, hash);
        String fragment = hash < 0 ? "" : text.substring(hash);
        String separator = !address.contains("?") ? "?" : address.endsWith("?") || address.endsWith("&") ? "" : "&";
        return URI.create(address + separator + encodedParameters + fragment);
    }

    private static boolean isRedirectable(String text, Predicate<CallbackOrigin> isRegistered) {
        if (text.length() > LONGEST) {
            return false;
        }
        try {
            URI uri = new URI(text);
            return uri.isAbsolute() && !uri.isOpaque() && isAllowed(uri, isRegistered);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isAllowed(URI uri, Predicate<CallbackOrigin> isRegistered) {
        String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        boolean isWeb = scheme.equals("http") || scheme.equals("https");
        return uri.getRawUserInfo() == null
                && (isWeb ? uri.getHost() != null : scheme.contains(".") || isRegistered.test(CallbackOrigin.of(uri)));
    }
}
