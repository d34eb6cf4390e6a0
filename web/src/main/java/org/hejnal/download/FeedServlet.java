package org.hejnal.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.feed.address.CalendarFile;
import org.hejnal.feed.address.RevokedFeedException;
import org.hejnal.http.ContentTag;
import org.hejnal.http.Incident;
import org.hejnal.http.TlsDemand;
import org.hejnal.platform.Settings;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;

/**
 * Calendars at {@code /ical/<secret>.ics}: 404 for a secret that never was one, 410 for one that was revoked, so that
 * programs give up and do not empty the calendar.
 */
@WebServlet("/ical/*")
public class FeedServlet extends HttpServlet {
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9]{32})\\.ics");
    private static final Logger LOG = System.getLogger(FeedServlet.class.getName());
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient CalendarFeedService feeds;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean hasBody) throws IOException {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Referrer-Policy", "no-referrer");
        if (TlsDemand.refuses(settings, request.isSecure())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "A secret address is read over TLS only.");
            return;
        }
        if (!address.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String known = request.getHeader("If-None-Match");
            send(feeds.read(address.group(1), version -> ContentTag.of(version).isIn(known)), response, hasBody);
        } catch (UnknownObjectException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RevokedFeedException e) {
            response.sendError(HttpServletResponse.SC_GONE);
        } catch (TooManyRequestsException e) {
            response.setHeader("Retry-After", Long.toString(e.retryAfter().toSeconds()));
            response.sendError(TOO_MANY_REQUESTS);
        } catch (RuntimeException e) {
            // The server would log it with the path, which is the secret.
            Incident.report(LOG, "a calendar could not be read.", e);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void send(CalendarFile file, HttpServletResponse response, boolean hasBody) throws IOException {
        response.setHeader("ETag", ContentTag.of(file.version()).value());
        Optional<byte[]> content = file.content();
        if (content.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar; charset=utf-8");
        response.setHeader("Content-Disposition", "inline; filename=\"hejnal.ics\"");
        response.setContentLength(content.get().length);
        if (hasBody) {
            response.getOutputStream().write(content.get());
        }
    }
}
