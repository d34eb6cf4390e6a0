package org.hejnal.download;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import org.hejnal.http.Incident;

/**
 * Keeps failures from the server, which would log them with the path, and that of a calendar is its secret. JAX-RS cannot
 * do so itself: it passes on whatever fails after the answer has begun, as where a client goes away.
 */
@WebFilter({"/ical/*", "/media/*"})
public class DownloadFailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(DownloadFailureFilter.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            if (e.getCause() instanceof IOException gone) {
                throw gone;
            }
            Incident.report(LOG, "a file could not be sent.", e);
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }
}
