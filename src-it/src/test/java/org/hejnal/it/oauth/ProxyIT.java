package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;

/** Calls that a consumer passes on for others, with less than it may do itself. */
@HejnalTest
class ProxyIT {
    private static final String PROXY = "oauth/proxy";

    private final Hub hub = Hub.main();

    /** What the proxy for pages sends that comes with jQuery-USOS. */
    @Test
    void aPagesCallIsPassedOnForNobody() {
        Map<String, String> call = Map.of("method", "services/apiref/method_index", "parameters", "{}");
        Answer answer = UsosClient.of(hub.baseUrl(), "demo", "demo-secret").post(PROXY, call);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith("[").contains("services/oauth/proxy");
    }

    @Test
    void aTokensScopesAreAsManyAsTheCallNames() {
        Token token = OAuthCall.granted(hub, "jan@example.edu");
        HttpResponse<String> who = OAuthCall.of(hub, PROXY)
                .with(token)
                .with("method", "services/users/user")
                .with("parameters", "{\"fields\": \"id\"}")
                .send();
        assertThat(who.body()).isEqualTo("{\"id\":\"1002\"}");
        assertThat(HttpCall.header(who, "Cache-Control")).isEqualTo("no-store");
        assertThat(preferences(token, "events").statusCode()).isEqualTo(200);
        assertThat(preferences(token, "grades").body()).contains("scope_missing");
    }

    @Test
    void nobodyIsAnAdministratorHere() {
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        Map<String, String> send = Map.of(
                "method",
                "services/events2/send_notification",
                "parameters",
                "{\"user_id\": \"1002\", \"message_pl\": \"x\"}");
        assertThat(admin.post(PROXY, send).json().getString("reason")).isEqualTo("trusted_required");
    }

    private HttpResponse<String> preferences(Token token, String scopes) {
        return OAuthCall.of(hub, PROXY)
                .with(token)
                .with("method", "services/events2/user_preferences")
                .with("scopes", scopes)
                .send();
    }
}
