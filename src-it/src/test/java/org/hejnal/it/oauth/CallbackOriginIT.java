package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;

/** Where people are sent back to: without a question only to what the consumer has registered. */
@HejnalTest
class CallbackOriginIT {
    private static final String REGISTER = "INSERT INTO consumer_callback_origin (consumer_id, origin)"
            + " SELECT id, ? FROM consumer WHERE consumer_key = 'demo'";

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final ConsentBrowser browser = new ConsentBrowser(hub);

    @Test
    void whoAgreedBeforeIsAskedAgainWhereTheyWouldBeSentElsewhere() {
        agreeOnce();
        for (String callback : new String[] {
            "http://localhost.evil.example/cb",
            "https://EVIL.example:8443/cb",
            "http://localhost@evil.example/",
            "http://[::1]:9/"
        }) {
            HttpResponse<String> wish =
                    OAuthCall.requestToken(hub, callback, "events").send();
            if (wish.statusCode() == 200) {
                HttpResponse<String> page = browser.open(Token.of(wish).token());
                assertThat(page.statusCode()).as(callback).isEqualTo(200);
                assertThat(page.body()).contains("id=\"unregistered\"", "id=\"returns-to\"");
            } else {
                assertThat(wish.body()).contains("oauth_callback");
            }
        }
        assertThat(page("https://EVIL.example:8443/cb").body())
                .contains("<strong>https://evil.example:8443</strong>", "has not registered this address");
        assertThat(page("pl.example.app:/done").body())
                .contains("<strong>pl.example.app:</strong>", "application on this device");
    }

    /** RFC 8252 section 7.3: an installed application gets its port from the system. */
    @Test
    void aRegisteredLoopbackAddressHasAnyPort() {
        agreeOnce();
        assertThat(HttpCall.header(page("http://127.0.0.1:49152/cb"), "Location"))
                .startsWith("http://127.0.0.1:49152/cb?oauth_token=");
    }

    @Test
    void theAddressIsShownWhereItIsRegisteredToo() {
        Token wish = Token.of(
                OAuthCall.requestToken(hub, "http://localhost:9/", "events").send());
        browser.signIn(wish.token(), person(), "demo");
        assertThat(browser.open(wish.token()).body())
                .contains("<strong>http://localhost</strong>")
                .doesNotContain("id=\"unregistered\"");
    }

    @Test
    void aRegisteredSchemeNeedsNoDot() {
        String callback = "usosclient" + Crowd.reserve(1) + ":/done";
        assertThat(OAuthCall.requestToken(hub, callback, "events").send().statusCode())
                .isEqualTo(400);
        database.update(REGISTER, callback.replace("/done", ""));
        agreeOnce();
        assertThat(HttpCall.header(page(callback), "Location")).startsWith(callback + "?oauth_token=");
    }

    private HttpResponse<String> page(String callback) {
        return browser.open(
                Token.of(OAuthCall.requestToken(hub, callback, "events").send()).token());
    }

    private void agreeOnce() {
        Token wish = Token.of(
                OAuthCall.requestToken(hub, "http://localhost:9/", "events").send());
        HttpResponse<String> accepted = browser.submit(browser.consentPage(wish.token(), person()), "accept", Map.of());
        String verifier = Pattern.compile(".*oauth_verifier=")
                .matcher(HttpCall.header(accepted, "Location"))
                .replaceFirst("");
        assertThat(OAuthCall.accessToken(hub, wish, verifier).send().statusCode())
                .isEqualTo(200);
        assertThat(HttpCall.header(page("http://localhost:10/"), "Location")).contains("oauth_verifier=");
    }

    private String person() {
        return Crowd.address(Crowd.enter(database, 1).withPasswords(database).firstId());
    }
}
