package org.hejnal.download;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.feed.address.FeedState;
import org.hejnal.feed.address.RevokedFeedException;
import org.hejnal.http.ContentTag;
import org.hejnal.http.ErrorPage;
import org.hejnal.http.TlsDemand;
import org.hejnal.platform.Settings;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;
import org.jspecify.annotations.Nullable;

/**
 * Calendars at {@code /ical/<secret>.ics}: 404 for a secret that never was one, 410 for one that was revoked, so that
 * programs give up and do not empty the calendar.
 */
@Path("{path:.*}")
public class FeedResource {
    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9]{32})\\.ics");
    private static final Logger LOG = System.getLogger(FeedResource.class.getName());

    @Inject
    CalendarFeedService feeds;

    @Inject
    Settings settings;

    /** Answers HEAD too; JAX-RS then leaves the content out. */
    @GET
    public Response get(@Context HttpServletRequest request) {
        return answer(request)
                .header("Cache-Control", "private, no-cache")
                .header("Referrer-Policy", "no-referrer")
                .build();
    }

    private Response.ResponseBuilder answer(HttpServletRequest request) {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (TlsDemand.refuses(settings, request.isSecure())) {
            return ErrorPage.of(403, "A secret address is read over TLS only.", request);
        }
        if (!address.matches()) {
            return ErrorPage.notFound(request);
        }
        try {
            return file(feeds.lookUp(address.group(1)), request.getHeader("If-None-Match"));
        } catch (UnknownObjectException e) {
            return ErrorPage.notFound(request);
        } catch (RevokedFeedException e) {
            return ErrorPage.of(410, "Gone", request);
        } catch (TooManyRequestsException e) {
            return ErrorPage.of(429, "Too Many Requests", request)
                    .header("Retry-After", e.retryAfter().toSeconds());
        } catch (RuntimeException e) {
            return ErrorPage.failure(LOG, "a calendar could not be read.", e, request);
        }
    }

    private Response.ResponseBuilder file(FeedState found, @Nullable String ifNoneMatch) {
        ContentTag tag = ContentTag.of(found.version());
        Response.ResponseBuilder answer = tag.isIn(ifNoneMatch) ? Response.notModified() : calendar(feeds.make(found));
        return answer.header("ETag", tag.value());
    }

    private static Response.ResponseBuilder calendar(byte[] content) {
        return Response.ok(content)
                .header("Content-Type", "text/calendar; charset=utf-8")
                .header("Content-Disposition", "inline; filename=\"hejnal.ics\"")
                .header("Content-Length", content.length);
    }
}
