package org.hejnal.it.oauth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Calls without a signature by pages of this server, where somebody is signed in. */
@HejnalTest
class SessionCallIT {
    private static final String BODY = "{\"id\": \"news:email\", \"is_enabled\": true}";

    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final long person = Crowd.enter(database, 1).firstId();
    private String cookie = "";

    @BeforeEach
    void signIn() {
        String identifier = UUID.randomUUID() + "@example.edu";
        database.update("""
                UPDATE account SET sign_in = ?, password_hash = (SELECT password_hash FROM account WHERE id = 1001)
                WHERE id = ?
                """, identifier, person);
        ConsentBrowser browser = new ConsentBrowser(hub);
        String token =
                Token.of(OAuthCall.requestToken(hub, "oob", "events").send()).token();
        browser.signIn(token, identifier, "demo");
        cookie = browser.cookies().get(0).getValue();
    }

    @Test
    void aPageOfThisServerReadsForWhomeverIsSignedIn() {
        Response answer = page("same-origin").get("/services/users/user?fields=id");
        assertThat(answer.asString()).isEqualTo("{\"id\":\"" + person + "\"}");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page("same-origin")
                        .get("/services/events2/latest_notifications")
                        .asString())
                .isEqualTo("[]");
    }

    @Test
    void anotherOriginsPageIsNobody() {
        for (String site : new String[] {"cross-site", "same-site"}) {
            assertNobody(page(site).get("/services/users/user?fields=id"));
            assertNobody(page(site)
                    .header("tokencsrf", cookie)
                    .contentType("application/json")
                    .body(BODY)
                    .post("/services/events2/update_user_preference"));
        }
        assertNobody(page("same-origin").get("/services/users/user?format=jsonp&callback=x"));
        assertThat(given().baseUri(hub.baseUrl())
                        .options("/services/users/user")
                        .header("Access-Control-Allow-Headers"))
                .doesNotContainIgnoringCase("tokencsrf");
        assertThat(choices()).isZero();
    }

    @Test
    void changesNeedTheSessionsToken() {
        assertNobody(page("same-origin")
                .contentType("application/json")
                .body(BODY)
                .post("/services/events2/update_user_preference"));
        assertNobody(page("none").queryParam("body", BODY).get("/services/events2/update_user_preference"));
        assertThat(page("same-origin")
                        .header("tokencsrf", "wrong")
                        .contentType("application/json")
                        .body(BODY)
                        .post("/services/events2/update_user_preference")
                        .statusCode())
                .isEqualTo(401);
        assertThat(choices()).isZero();

        assertThat(page("same-origin")
                        .header("tokencsrf", cookie)
                        .contentType("application/json")
                        .body(BODY)
                        .post("/services/events2/update_user_preference")
                        .asString())
                .isEqualTo("{}");
        assertThat(choices()).isOne();
    }

    @Test
    void aBearerTokenIsRefused() {
        Response answer = given().baseUri(hub.baseUrl())
                .header("Authorization", "Bearer abc")
                .get("/services/events2/event_types_index");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("message")).contains("Bearer");
    }

    private RequestSpecification page(String site) {
        return given().baseUri(hub.baseUrl())
                .header("Cookie", "JSESSIONID=" + cookie)
                .header("Sec-Fetch-Site", site);
    }

    private long choices() {
        return database.number("SELECT count(*) FROM user_preference WHERE account_id = ?", person);
    }

    private static void assertNobody(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("reason")).isEqualTo("consumer_missing");
    }
}
