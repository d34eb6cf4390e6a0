package org.hejnal.download;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hejnal.feed.address.CalendarFeedService;
import org.hejnal.feed.address.CalendarFile;
import org.hejnal.platform.Settings;
import org.hejnal.usos.RealMethods;
import org.junit.jupiter.api.Test;

/** What is refused before anything is read, and what fails while it is. */
class RefusalTest {
    private static final Settings STRICT = RealMethods.SETTINGS;
    private static final Settings LAX = new Settings(RealMethods.settings(Map.of("hejnal.tls-required", "false")));

    private final List<Integer> sent = new ArrayList<>();

    /** The server logs what a servlet throws together with the path. */
    @Test
    void aFailureIsNotPassedOnToTheServer() throws IOException {
        FeedServlet servlet = new FeedServlet();
        servlet.settings = LAX;
        servlet.feeds = new CalendarFeedService() {
            @Override
            public CalendarFile read(String secret, Predicate<String> isKnown) {
                throw new IllegalStateException("The database is away.");
            }
        };
        servlet.doGet(request("/" + "a".repeat(32) + ".ics"), response());
        assertThat(sent).containsExactly(503);
    }

    @Test
    void secretAddressesAndSessionsTravelOverTlsOnly() throws IOException {
        FeedServlet feed = new FeedServlet();
        feed.settings = STRICT;
        feed.doGet(request("/" + "a".repeat(32) + ".ics"), response());
        PhotoServlet photo = new PhotoServlet();
        photo.settings = STRICT;
        photo.doGet(request("/144_1"), response());
        photo.settings = LAX;
        photo.doGet(request("/144_1"), response());
        assertThat(sent).containsExactly(403, 403, 404);
    }

    private static HttpServletRequest request(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                RefusalTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getPathInfo" -> path;
                    case "isSecure" -> false;
                    case "getHeader", "getSession" -> null;
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                RefusalTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("sendError")) {
                        sent.add((Integer) arguments[0]);
                    }
                    return null;
                });
    }
}
