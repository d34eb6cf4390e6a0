package org.hejnal.oauth.consumer;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/**
 * Which application of a machine or of the web an address belongs to: scheme, host and port of one of the web, the scheme
 * alone of an installed application. Loopback addresses are the same whatever their port, which such an application gets
 * from the system (RFC 8252 section 7.3).
 *
 * @param text in lower case, without the scheme's own port, for example {@code https://app.example.edu} or {@code
 *     pl.example.app:}
 */
public record CallbackOrigin(String text) {
    private static final int LONGEST = 300;

    /** What the database keeps. Hosts are names or IPv4 addresses; of IPv6 there is the loopback address. */
    private static final Pattern KEPT =
            Pattern.compile("https?://[a-z0-9.-]+(:[0-9]{1,5})?|http://\\[::1]|[a-z][a-z0-9+.-]*:");

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Of browsers and systems: whatever is registered, nobody is sent there. */
    private static final Set<String> NEVER =
            Set.of("about", "blob", "data", "file", "filesystem", "javascript", "vbscript", "view-source");

    /** The origin of an absolute address. */
    public static CallbackOrigin of(URI address) {
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost();
        return new CallbackOrigin(isWeb(scheme) && host != null ? web(scheme, host, address.getPort()) : scheme + ":");
    }

    /**
     * Reads what an administrator registers.
     *
     * @throws InvalidValueException if it is no origin: it has a path, a query or somebody's name, or no host
     */
    public static CallbackOrigin parse(String text) {
        return find(text)
                .orElseThrow(() -> new InvalidValueException(
                        ConsumerField.CALLBACK_ORIGINS,
                        "'" + text.substring(0, Math.min(text.length(), 50))
                                + "' is no origin. Give a scheme, a host and, if it"
                                + " is not the scheme's own, a port (https://app.example.edu), or the scheme of an application"
                                + " with a colon (pl.example.app:).",
                        new LangDict("Nieprawidłowy adres powrotny.", "Invalid callback address.")));
    }

    private static Optional<CallbackOrigin> find(String text) {
        String scheme = text.substring(0, Math.max(text.indexOf(':'), 0)).toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST || NEVER.contains(scheme)) {
            return Optional.empty();
        }
        Optional<CallbackOrigin> found = isWeb(scheme) ? findWeb(text) : findScheme(text, scheme);
        return found.filter(origin -> KEPT.matcher(origin.text()).matches());
    }

    private static Optional<CallbackOrigin> findWeb(String text) {
        try {
            URI uri = new URI(text);
            boolean isBare = uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
            return isBare ? Optional.of(of(uri)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<CallbackOrigin> findScheme(String text, String scheme) {
        String rest = text.substring(scheme.length());
        boolean isScheme = scheme.matches("[a-z][a-z0-9+.-]*") && (rest.equals(":") || rest.equals("://"));
        return isScheme ? Optional.of(new CallbackOrigin(scheme + ":")) : Optional.empty();
    }

    private static String web(String scheme, String host, int port) {
        String lower = host.toLowerCase(Locale.ROOT);
        boolean isOwnPort = port == (scheme.equals("https") ? 443 : 80);
        boolean isAnyPort = scheme.equals("http") && LOOPBACK.contains(lower);
        return scheme + "://" + lower + (port < 0 || isOwnPort || isAnyPort ? "" : ":" + port);
    }

    private static boolean isWeb(String scheme) {
        return scheme.equals("http") || scheme.equals("https");
    }
}
