package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.HttpCall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hub that demands TLS, behind a proxy that ends it, which the test plays. */
@HejnalTest
class TlsRequiredIT {
    private static final OwnHub OWN = new OwnHub("tls-required");
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static Hub hub;

    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> setCookies = new ArrayList<>();

    @BeforeAll
    static void start() {
        hub = OWN.start(
                Map.of("HEJNAL_TLS_REQUIRED", "true", "HEJNAL_BEHIND_PROXY", "true", "HEJNAL_HOST_COOKIES", "true"));
    }

    @AfterAll
    static void stop() {
        OWN.close();
    }

    @Test
    void aPersonSignsInAgreesAndCallsWithCookiesOfThisHostAlone() {
        String token = requestToken();
        String authorize = "/services/oauth/authorize";
        HttpResponse<String> page = send(https(authorize + "?oauth_token=" + token));
        Map<String, String> form = hidden(page);
        form.putAll(Map.of("identifier", "anna@example.edu", "password", "demo"));
        assertThat(send(https(authorize + "/sign_in").form(form)).statusCode()).isEqualTo(303);
        HttpResponse<String> consent = send(https(authorize + "?oauth_token=" + token));
        assertThat(consent.body()).contains("Anna Nowak");
        assertThat(send(https(authorize + "/accept").form(hidden(consent))).body())
                .contains("class=\"local-pin\"");
        HttpResponse<String> who =
                send(https("/services/users/user?fields=id").header("Sec-Fetch-Site", "same-origin"));
        assertThat(who.body()).isEqualTo("{\"id\":\"1001\"}");
        assertThat(HttpCall.header(who, "Strict-Transport-Security")).startsWith("max-age=");
        assertThat(send(https("/api/log/2get")).body()).contains("1001");
        assertThat(cookies.keySet()).contains("__Host-JSESSIONID", "__Host-hejnal_form", "__Host-hejnal_known");
        assertThat(setCookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .startsWith("__host-")
                        .contains("; secure", "; path=/", "; samesite=lax", "; httponly")
                        .doesNotContain("domain="));
    }

    @Test
    void overPlainHttpNobodyGetsIn() {
        assertThat(http("/services/oauth/authorize?oauth_token=x").send().body())
                .contains("The connection is not secure");
        assertThat(http("/api/log/in?identifier=anna@example.edu&password=demo")
                        .send()
                        .body())
                .contains("TLS");
    }

    private String requestToken() {
        String plaintext = "oauth_consumer_key=\"demo\", oauth_signature_method=\"PLAINTEXT\","
                + " oauth_signature=\"demo-secret%26\", oauth_callback=\"oob\"";
        String answer = https("/services/oauth/request_token?scopes=events")
                .header("Authorization", "OAuth " + plaintext)
                .send()
                .body();
        return OAuthCall.Token.parse(answer).token();
    }

    private static HttpCall https(String path) {
        return http(path).header("X-Forwarded-Proto", "https");
    }

    private static HttpCall http(String path) {
        return HttpCall.to(hub.baseUrl() + path)
                .overHttp1()
                .header("X-Forwarded-For", "127.0.0.1")
                .header("Accept-Language", "en");
    }

    private HttpResponse<String> send(HttpCall call) {
        if (!cookies.isEmpty()) {
            call.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = call.send();
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            setCookies.add(cookie);
            String pair = cookie.split(";", 2)[0];
            cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return answer;
    }

    private static Map<String, String> hidden(HttpResponse<String> page) {
        Map<String, String> form = new TreeMap<>();
        Matcher hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        return form;
    }
}
