package org.hejnal.http;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hejnal.platform.Settings;

/** What every answer says to browsers: take it for what it is, and, where TLS is required, come back with TLS only. */
@WebFilter("/*")
public class SafetyHeadersFilter extends HttpFilter {
    /** A year, in seconds: what browsers' lists of such sites ask for at least. */
    private static final String A_YEAR = "max-age=31536000";

    private final transient Settings settings;

    @Inject
    public SafetyHeadersFilter(Settings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        // Over plain HTTP browsers would pass it over (RFC 6797, 7.2).
        if (settings.tlsRequired() && request.isSecure()) {
            response.setHeader("Strict-Transport-Security", A_YEAR);
        }
        chain.doFilter(request, response);
    }
}
