package org.hejnal.usos.oauth.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.http.Parameter;

/**
 * The parameters of an {@code Authorization: OAuth} header (RFC 5849 section 3.5.1). Whitespace, missing quotes and
 * values that are not encoded are taken as they come; {@code realm} is no parameter.
 */
final class AuthorizationHeader {
    private static final Pattern SCHEME = Pattern.compile("\\s*OAuth(?:\\s+|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("([^\\s=,\"]+)\\s*=\\s*(?:\"([^\"]*)\"|([^,\"]*))");

    private AuthorizationHeader() {}

    /** Nothing if there is no header, or one of another scheme. */
    static Optional<List<Parameter>> parse(Optional<String> header) {
        return header.flatMap(AuthorizationHeader::parse);
    }

    private static Optional<List<Parameter>> parse(String header) {
        Matcher scheme = SCHEME.matcher(header);
        if (!scheme.lookingAt()) {
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(header).region(scheme.end(), header.length());
        while (matcher.find()) {
            parameters.add(parameter(matcher));
        }
        parameters.removeIf(parameter -> parameter.name().equals("realm"));
        return Optional.of(parameters);
    }

    private static Parameter parameter(Matcher matcher) {
        String value =
                matcher.group(2) != null ? matcher.group(2) : matcher.group(3).strip();
        return new Parameter(PercentEncoding.decode(matcher.group(1)), PercentEncoding.decode(value));
    }
}
