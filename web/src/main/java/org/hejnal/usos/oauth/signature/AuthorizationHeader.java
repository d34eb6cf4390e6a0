package org.hejnal.usos.oauth.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.http.HttpRefusal;
import org.hejnal.http.Parameter;

/**
 * The parameters of an {@code Authorization: OAuth} header (RFC 5849 section 3.5.1). Whitespace, missing quotes and
 * values that are not encoded are taken as they come; {@code realm} is no parameter. Reading takes time in proportion to
 * the header's length, since nobody is known yet who could be blamed.
 */
final class AuthorizationHeader {
    static final int LONGEST = 16 * 1024;

    private static final Pattern SCHEME = Pattern.compile("\\s*OAuth(?:\\s+|$)", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Parameter> parameters = new ArrayList<>();
    private int at;

    private AuthorizationHeader(String text) {
        this.text = text;
    }

    /**
     * Nothing if there is no header, or one of another scheme.
     *
     * @throws HttpRefusal with status 400 for a header of more than {@link #LONGEST} characters
     */
    static Optional<List<Parameter>> parse(Optional<String> header) {
        return header.flatMap(AuthorizationHeader::parse);
    }

    private static Optional<List<Parameter>> parse(String header) {
        Matcher scheme = SCHEME.matcher(header);
        if (!scheme.lookingAt()) {
            return Optional.empty();
        }
        if (header.length() > LONGEST) {
            throw new HttpRefusal(400, "The Authorization header has more than " + LONGEST + " characters.");
        }
        return Optional.of(parameters(header.substring(scheme.end())));
    }

    /** @param text what stands behind the scheme, of any length */
    static List<Parameter> parameters(String text) {
        AuthorizationHeader read = new AuthorizationHeader(text);
        read.readAll();
        read.parameters.removeIf(parameter -> parameter.name().equals("realm"));
        return read.parameters;
    }

    private void readAll() {
        while (at < text.length()) {
            if (isOfName(text.charAt(at))) {
                readParameter();
            } else {
                at++;
            }
        }
    }

    /** What no equals sign follows is passed over. */
    private void readParameter() {
        int begin = at;
        while (at < text.length() && isOfName(text.charAt(at))) {
            at++;
        }
        String name = text.substring(begin, at);
        skipSpace();
        if (at < text.length() && text.charAt(at) == '=') {
            at++;
            skipSpace();
            parameters.add(new Parameter(PercentEncoding.decode(name), PercentEncoding.decode(readValue())));
        }
    }

    private String readValue() {
        int begin = at;
        int close = begin < text.length() && text.charAt(begin) == '"' ? text.indexOf('"', begin + 1) : -1;
        if (close >= 0) {
            at = close + 1;
            return text.substring(begin + 1, close);
        }
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '"') {
            at++;
        }
        return text.substring(begin, at).strip();
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isOfName(char c) {
        return c != '=' && c != ',' && c != '"' && !isSpace(c);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
