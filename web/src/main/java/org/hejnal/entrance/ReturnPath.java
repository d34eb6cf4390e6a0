package org.hejnal.entrance;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where somebody goes once they are signed in: a page of this application, and nowhere else, whatever a link says. What a browser
 * could read as another host, as a step up, or in any other way than it is written here is none.
 *
 * @param text the path from the root of the host, with its query
 * @param isAsked whether somebody has asked for it; otherwise it is the start page
 */
public record ReturnPath(String text, boolean isAsked) {
    static final int LONGEST = 2000;

    /** Of a path, what needs no escape and separates nothing (RFC 3986, 3.3); escapes only of what is no separator either. */
    private static final Pattern SEGMENTS =
            Pattern.compile("(/[A-Za-z0-9_~!$'()*+,=:@-][A-Za-z0-9._~!$'()*+,=:@-]*)*/?");

    private static final Pattern QUERY = Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*");

    /** Calls are no pages, and to sign in or out leads nowhere. */
    private static final List<String> NO_PAGES =
            List.of("/api", "/services", "/sign-in", "/sign-out", "/sso", "/media", "/metrics");

    private static final String CONSENT = "/services/oauth/authorize";

    /**
     * Reads what a link or a form says.
     *
     * @param sent the parameter {@code return_to}, or the empty string
     * @param context the path of the application, empty at the root
     */
    public static ReturnPath of(String sent, String context) {
        return isOwnPage(sent, context) ? new ReturnPath(sent, true) : new ReturnPath(context + "/", false);
    }

    /** The parameter with its name, to be put behind a question mark; empty if nobody has asked. */
    public String query() {
        return isAsked ? "return_to=" + URLEncoder.encode(text, StandardCharsets.UTF_8) : "";
    }

    /** What a form carries. */
    String parameter() {
        return isAsked ? text : "";
    }

    private static boolean isOwnPage(String sent, String context) {
        if (sent.length() > LONGEST || !sent.startsWith(context + "/")) {
            return false;
        }
        int question = sent.indexOf('?');
        String path = question < 0 ? sent : sent.substring(0, question);
        String query = question < 0 ? "" : sent.substring(question + 1);
        return SEGMENTS.matcher(path).matches()
                && QUERY.matcher(query).matches()
                && isPage(path.substring(context.length()));
    }

    private static boolean isPage(String path) {
        return path.equals(CONSENT)
                || NO_PAGES.stream().noneMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
