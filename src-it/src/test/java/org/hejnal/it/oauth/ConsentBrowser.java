package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;

/** A person's browser on the authorize pages: keeps cookies, sends forms with their hidden fields, does not redirect. */
public final class ConsentBrowser {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\"");
    private static final Pattern PIN = Pattern.compile("class=\"local-pin\">(\\d{8})<");

    private final CookieManager cookies = new CookieManager();
    private final String address;
    private final UnaryOperator<HttpCall> way;

    public ConsentBrowser(Hub hub) {
        this(hub.baseUrl(), call -> call);
    }

    /** @param way how each call is sent */
    public ConsentBrowser(String baseUrl, UnaryOperator<HttpCall> way) {
        address = baseUrl + "/services/oauth/authorize";
        this.way = way;
    }

    public HttpResponse<String> open(String token, String... more) {
        String query = "?oauth_token=" + token + String.join("", more);
        return send(address + query, call -> call);
    }

    /** Sends a form of the page, as filled in. */
    public HttpResponse<String> submit(HttpResponse<String> page, String action, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(page.body());
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        form.putAll(fields);
        return send(address + "/" + action, call -> call.form(form));
    }

    /** Signs in with a password and answers the page that follows. */
    public HttpResponse<String> signIn(String token, String identifier, String password) {
        return submit(open(token), "sign_in", Map.of("identifier", identifier, "password", password));
    }

    /** Signs in as a person of the demo data and opens the consent page. */
    public HttpResponse<String> consentPage(String token, String identifier) {
        signIn(token, identifier, "demo");
        return open(token, "&interactivity=confirm_user");
    }

    /** Lets a person of the demo data agree to what a consumer without an address asks for, and returns the PIN. */
    public String grantedPin(String token, String identifier) {
        Matcher pin = PIN.matcher(
                submit(consentPage(token, identifier), "accept", Map.of()).body());
        assertThat(pin.find()).as("a PIN is shown").isTrue();
        return pin.group(1);
    }

    /** What the hub has given this browser to keep. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** The value of the session's cookie. */
    public String session() {
        return cookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private HttpResponse<String> send(String target, UnaryOperator<HttpCall> wish) {
        URI uri = URI.create(target);
        HttpCall call = way.apply(wish.apply(HttpCall.to(target))).header("Accept-Language", "en");
        try {
            cookies.get(uri, Map.of()).forEach((name, values) -> call.header(name, String.join("; ", values)));
            HttpResponse<String> answer = call.send();
            cookies.put(uri, answer.headers().map());
            return answer;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
