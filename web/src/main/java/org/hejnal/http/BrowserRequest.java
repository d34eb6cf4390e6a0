package org.hejnal.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What decides how an error looks.
 *
 * @param base the path of the application, empty at the root
 * @param path what was asked for, below the application
 * @param query empty if there is none
 */
public record BrowserRequest(
        String base, String path, String query, Optional<String> accept, Optional<String> acceptLanguage) {
    private static final Pattern REFUSED = Pattern.compile("[qQ]=0(?:\\.0*)?");
    private static final Pattern CHOSEN = Pattern.compile("(?:^|&)lang=(pl|en)(?=&|$)");
    private static final String AUTHORIZE = "/services/oauth/authorize";

    /** The request as the client has sent it, also while the server looks for the page of an error. */
    public static BrowserRequest of(HttpServletRequest request) {
        String base = Objects.requireNonNullElse(request.getContextPath(), "");
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = Objects.requireNonNullElse(failed == null ? request.getRequestURI() : failed.toString(), "");
        return new BrowserRequest(
                base,
                path.startsWith(base) ? path.substring(base.length()) : path,
                Objects.requireNonNullElse(request.getQueryString(), ""),
                Optional.ofNullable(request.getHeader("Accept")),
                Optional.ofNullable(request.getHeader("Accept-Language")));
    }

    /** Whether somebody looks at the answer: a browser asks for HTML where no API has a shape of its own. */
    public boolean wantsPage() {
        return !isOfApi()
                && accept.stream()
                        .flatMap(ranges -> Arrays.stream(ranges.split(",", -1)))
                        .map(String::strip)
                        .anyMatch(BrowserRequest::isHtml);
    }

    /** {@code pl} or {@code en}. */
    public String language() {
        Matcher chosen = CHOSEN.matcher(query);
        return PageLanguage.choose(chosen.find() ? Optional.of(chosen.group(1)) : Optional.empty(), acceptLanguage);
    }

    private static boolean isHtml(String range) {
        String[] parts = range.split(";", -1);
        return parts[0].strip().equalsIgnoreCase("text/html")
                && Arrays.stream(parts)
                        .noneMatch(part -> REFUSED.matcher(part.strip()).matches());
    }

    private boolean isOfApi() {
        return (isBelow("/services") && !isBelow(AUTHORIZE)) || isBelow("/api");
    }

    private boolean isBelow(String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
