package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls without a signature by pages of this server, where somebody is signed in. */
@HejnalTest
class SessionCallIT {
    private static final String UPDATE = "/services/events2/update_user_preference";
    private static final String BODY = "{\"id\": \"news:email\", \"is_enabled\": true}";

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final long person = Crowd.enter(database, 1).withPasswords(database).firstId();
    private String cookie = "";

    @BeforeEach
    void signIn() {
        ConsentBrowser browser = new ConsentBrowser(hub);
        String token =
                Token.of(OAuthCall.requestToken(hub, "oob", "events").send()).token();
        browser.signIn(token, Crowd.address(person), "demo");
        cookie = browser.session();
    }

    @Test
    void aPageOfThisServerReadsForWhomeverIsSignedIn() {
        HttpResponse<String> answer =
                page("same-origin", "/services/users/user?fields=id").send();
        assertThat(answer.body()).isEqualTo("{\"id\":\"" + person + "\"}");
        assertThat(HttpCall.header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(page("same-origin", "/services/events2/latest_notifications")
                        .send()
                        .body())
                .isEqualTo("[]");
    }

    @Test
    void anotherOriginsPageIsNobody() {
        for (String site : new String[] {"cross-site", "same-site"}) {
            assertNobody(page(site, "/services/users/user?fields=id").send());
            assertNobody(
                    page(site, UPDATE).header("tokencsrf", cookie).json(BODY).send());
        }
        assertNobody(page("same-origin", "/services/users/user?format=jsonp&callback=x")
                .send());
        assertThat(HttpCall.header(
                        HttpCall.to(hub.baseUrl() + "/services/users/user")
                                .method("OPTIONS")
                                .send(),
                        "Access-Control-Allow-Headers"))
                .doesNotContainIgnoringCase("tokencsrf");
        assertThat(choices()).isZero();
    }

    @Test
    void changesNeedTheSessionsToken() {
        assertNobody(page("same-origin", UPDATE).json(BODY).send());
        assertNobody(page("none", UPDATE + "?" + HttpCall.encoded(Map.of("body", BODY)))
                .send());
        assertThat(page("same-origin", UPDATE)
                        .header("tokencsrf", "wrong")
                        .json(BODY)
                        .send()
                        .statusCode())
                .isEqualTo(401);
        assertThat(choices()).isZero();

        assertThat(page("same-origin", UPDATE)
                        .header("tokencsrf", cookie)
                        .json(BODY)
                        .send()
                        .body())
                .isEqualTo("{}");
        assertThat(choices()).isOne();
    }

    @Test
    void aBearerTokenIsRefused() {
        HttpResponse<String> answer = HttpCall.to(hub.baseUrl() + "/services/events2/event_types_index")
                .header("Authorization", "Bearer abc")
                .send();
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(HttpCall.header(answer, "WWW-Authenticate")).startsWith("OAuth realm=");
        assertThat(new JsonPath(answer.body()).getString("message")).contains("Bearer");
    }

    private HttpCall page(String site, String path) {
        return HttpCall.to(hub.baseUrl() + path)
                .header("Cookie", "JSESSIONID=" + cookie)
                .header("Sec-Fetch-Site", site);
    }

    private long choices() {
        return database.number("SELECT count(*) FROM user_preference WHERE account_id = ?", person);
    }

    private static void assertNobody(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new JsonPath(answer.body()).getString("reason")).isEqualTo("consumer_missing");
    }
}
