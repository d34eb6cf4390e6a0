package org.hejnal.it.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.browser.Chromium.Reader;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, a person sees the product in their language, and a program what its API promises. */
@HejnalTest
class ErrorPageIT {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final int OVER_THE_LIMIT = 3_000_000;

    private final Hub hub = Hub.main();

    @ParameterizedTest
    @CsvSource({
        "GET, /nowhere, 404",
        "GET, /events/nothing/here, 404",
        "GET, /assets/nothing.css, 404",
        "GET, /developers/nothing, 404",
        "GET, /developers/evt/nothing, 404",
        "GET, /developers/api/nothing/, 404",
        "GET, /openapi/nothing, 404",
        "GET, /ical/nothing.ics, 404",
        "GET, /media/144_1, 404",
        "GET, /services/oauth/authorize/accept, 405",
        "GET, /services/oauth/authorize/nothing, 404",
        "DELETE, /services/oauth/authorize, 405",
        "POST, /, 405",
        "POST, /developers, 405",
        "POST, /developers/api/, 405",
        "POST, /openapi, 405"
    })
    void aBrowserGetsThePage(String method, String path, int status) {
        HttpResponse<String> polish = ask(method, path, "pl");
        HttpResponse<String> english = ask(method, path, "en");

        assertThat(List.of(polish, english)).allSatisfy(page -> {
            assertThat(page.statusCode()).isEqualTo(status);
            assertThat(HttpCall.header(page, "Content-Type")).startsWith("text/html");
            assertThat(HttpCall.header(page, "Content-Security-Policy")).contains("default-src 'none'");
            assertThat(HttpCall.header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(HttpCall.header(page, "Vary")).contains("Accept-Language");
            assertThat(page.body()).contains("/assets/site.css", "class=\"brand\"");
        });
        assertThat(polish.body()).contains("<html lang=\"pl\">");
        assertThat(english.body()).contains("<html lang=\"en\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/error", "/WEB-INF/web.xml"})
    void whatTheServerHasForItselfIsNotReached(String path) {
        assertThat(ask("GET", path, "en").statusCode()).isEqualTo(404);
    }

    /** As a form would that is sent with a file that is too large. */
    @Test
    void whatIsTooLargeIsSaidOnAPage() {
        byte[] large = "a=b&".repeat(OVER_THE_LIMIT / 4).getBytes(StandardCharsets.US_ASCII);
        HttpResponse<String> page = HttpCall.to(hub.baseUrl() + "/services/oauth/authorize/sign_in")
                .entity("application/x-www-form-urlencoded", large)
                .header("Accept", BROWSER)
                .header("Accept-Language", "en")
                .send();

        assertThat(page.statusCode()).isEqualTo(413);
        assertThat(page.body()).contains("<h1>This is too large</h1>");
    }

    /** The server refuses these before any part of the application sees them. */
    @Test
    void whatCannotBeReadIsSaidOnAPage() {
        String cookies =
                IntStream.range(0, 300).mapToObj(number -> "c" + number + "=1").collect(joining("; "));
        HttpResponse<String> page = HttpCall.to(hub.baseUrl() + "/developers/api/")
                .header("Cookie", cookies)
                .header("Accept", BROWSER)
                .header("Accept-Language", "pl")
                .send();
        HttpResponse<String> service = HttpCall.to(hub.baseUrl() + "/services/apisrv/now")
                .header("Cookie", cookies)
                .header("Accept", BROWSER)
                .send();

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("<h1>Nie udało się odczytać żądania</h1>");
        assertThat(service.statusCode()).isEqualTo(400);
        assertThat(HttpCall.header(service, "Content-Type")).startsWith("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services/nothing/here", "/services/oauth/nothing", "/services/oauth/request_token"})
    void anApiKeepsItsShapeForBrowsers(String path) {
        HttpResponse<String> answer = ask("GET", path, "en");

        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(HttpCall.header(answer, "Content-Type")).startsWith("application/json");
    }

    @Test
    void aProgramGetsALine() {
        HttpResponse<String> answer =
                HttpCall.to(hub.baseUrl() + "/nowhere").header("Accept", "*/*").send();

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("<html><head><title>Error</title></head><body>Not Found</body></html>");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 1280", "pl, DARK, 320"})
    void thePageIsUsable(String language, ColorScheme colors, int width) {
        try (BrowserContext profile =
                CHROMIUM.freshProfile(Reader.of(language).in(colors).onWidth(width))) {
            Page page = profile.newPage();
            page.navigate(hub.baseUrl() + "/nowhere");
            PageCheck.assertUsable(page, "error-" + language + "-" + colors + "-" + width);
        }
    }

    private HttpResponse<String> ask(String method, String path, String language) {
        return HttpCall.to(hub.baseUrl() + path)
                .method(method)
                .header("Accept", BROWSER)
                .header("Accept-Language", language)
                .send();
    }
}
