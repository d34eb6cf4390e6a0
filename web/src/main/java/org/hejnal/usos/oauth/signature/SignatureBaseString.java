package org.hejnal.usos.oauth.signature;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hejnal.http.Parameter;

/** The text that is signed (RFC 5849 section 3.4.1). */
final class SignatureBaseString {
    private static final Comparator<Parameter> BY_NAME_AND_VALUE =
            Comparator.comparing(Parameter::name).thenComparing(Parameter::value);

    private SignatureBaseString() {}

    /**
     * Builds the base string.
     *
     * @param httpMethod in any case
     * @param baseUri as {@link #baseUri} makes it
     * @param parameters decoded, in any order; {@code oauth_signature} is left out
     */
    static String of(String httpMethod, String baseUri, Collection<Parameter> parameters) {
        return httpMethod.toUpperCase(Locale.ROOT)
                + "&"
                + PercentEncoding.encode(baseUri)
                + "&"
                + PercentEncoding.encode(normalized(parameters));
    }

    /**
     * The request's address without its query (section 3.4.1.2): scheme and host in lower case, no default port.
     *
     * @param host the {@code Host} header
     * @param path as it stands in the request line, still encoded
     */
    static String baseUri(String scheme, String host, String path) {
        String lowerScheme = scheme.toLowerCase(Locale.ROOT);
        String defaultPort = lowerScheme.equals("https") ? ":443" : ":80";
        String lowerHost = host.toLowerCase(Locale.ROOT);
        boolean isDefault = lowerHost.endsWith(defaultPort);
        String authority = isDefault ? lowerHost.substring(0, lowerHost.length() - defaultPort.length()) : lowerHost;
        return lowerScheme + "://" + authority + (path.isEmpty() ? "/" : path);
    }

    /** Section 3.4.1.3.2: encoded first, then sorted, by name and by value. */
    private static String normalized(Collection<Parameter> parameters) {
        return parameters.stream()
                .filter(parameter -> !parameter.name().equals("oauth_signature"))
                .map(parameter -> new Parameter(
                        PercentEncoding.encode(parameter.name()), PercentEncoding.encode(parameter.value())))
                .sorted(BY_NAME_AND_VALUE)
                .map(parameter -> parameter.name() + "=" + parameter.value())
                .collect(Collectors.joining("&"));
    }
}
