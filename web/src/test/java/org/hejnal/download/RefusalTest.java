package org.hejnal.download;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.feed.address.FeedState;
import org.hejnal.platform.Settings;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;

/** What is refused before anything is read, and what fails while it is. */
class RefusalTest {
    private static final Settings STRICT = RealMethods.SETTINGS;
    private static final Settings LAX = new Settings(RealMethods.settings(Map.of("hejnal.tls-required", "false")));

    /** The server logs what fails together with the path. */
    @Test
    void aFailureIsNotPassedOnToTheServer() {
        FeedResource feed = new FeedResource();
        feed.settings = LAX;
        feed.feeds = new CalendarFeedService() {
            @Override
            public FeedState lookUp(String secret) {
                throw new IllegalStateException("The database is away.");
            }
        };
        assertThat(feed.get(request("/" + "a".repeat(32) + ".ics")).getStatus()).isEqualTo(503);
    }

    @Test
    void whatFailsAfterTheAnswerHasBegunIsNotPassedOnEither() throws IOException {
        List<Integer> sent = new ArrayList<>();
        FilterChain broken = (request, response) -> {
            throw new IllegalStateException("The disk is away.");
        };
        new DownloadFailureFilter().doFilter(request("/secret"), response(sent, false), broken);
        assertThat(sent).containsExactly(500);
        new DownloadFailureFilter().doFilter(request("/secret"), response(sent, true), broken);
        assertThat(sent).containsExactly(500);
    }

    @Test
    void secretAddressesAndSessionsTravelOverTlsOnly() {
        FeedResource feed = new FeedResource();
        feed.settings = STRICT;
        assertThat(feed.get(request("/" + "a".repeat(32) + ".ics")).getStatus()).isEqualTo(403);
        PhotoResource photo = new PhotoResource();
        photo.settings = STRICT;
        assertThat(photo.get(request("/144_1")).getStatus()).isEqualTo(403);
        assertThat(photo.head(request("/144_1")).getStatus()).isEqualTo(403);
        photo.settings = LAX;
        assertThat(photo.get(request("/144_1")).getStatus()).isEqualTo(404);
    }

    private static HttpServletRequest request(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RefusalTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPathInfo" -> path;
                    case "isSecure" -> false;
                    case "getHeader", "getSession", "getAttribute", "getQueryString" -> null;
                    case "getContextPath", "getRequestURI" -> "";
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    private static HttpServletResponse response(List<Integer> sent, boolean isCommitted) {
        return (HttpServletResponse) Proxy.newProxyInstance(
                RefusalTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("sendError")) {
                        sent.add((Integer) arguments[0]);
                    }
                    return method.getName().equals("isCommitted") ? isCommitted : null;
                });
    }
}
