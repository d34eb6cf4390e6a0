package org.hejnal.it.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.NodeClient.Call;
import org.hejnal.it.client.NodeClient.Credentials;
import org.hejnal.it.oauth.ConsentBrowser;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;

/** The main job for a client in another language, whose signatures nobody here has written. */
@HejnalTest
class NodeClientIT {
    private static final Credentials DEMO = new Credentials("demo", "demo-secret");
    private static final Credentials DEMO_ADMIN = new Credentials("demo-admin", "demo-admin-secret");
    private static final String POLISH = "Zażółć gęślą jaźń | 100% & więcej: *~!'()";

    private final Hub hub = Hub.main();
    private final NodeClient client = NodeClient.installed(hub.baseUrl());

    @Test
    void whatAConsumerSendsIsReadByThePersonWhoAgreed() {
        Credentials anna = tokenOf("anna@example.edu");

        assertThat(send(Map.of("user_ids", "1001|1002", "message_pl", POLISH, "message_en", "Two | people")))
                .extracting(Answer::status, Answer::body)
                .containsExactly(200, "{}");

        soon().untilAsserted(() ->
                assertThat(latest(anna, "5").json().getList("message.pl")).contains(POLISH));
    }

    @Test
    void aSelectorIsSignedInAQuery() {
        Call index = new Call("GET", "events2/event_types_index", Map.of("fields", "id|channels[id|event_type[name]]"));
        Answer answer = client.call(index, DEMO);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("find { it.id == 'grades' }.channels[0].event_type.name.pl"))
                .isEqualTo("Oceny");
    }

    @Test
    void aWrongSecretIsRefused() {
        Call index = new Call("GET", "events2/event_types_index", Map.of("fields", "id|name"));
        Answer answer = client.call(index, new Credentials("demo", "another-secret"));
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().getString("message")).isEqualTo("Invalid signature.");
    }

    private Answer send(Map<String, String> parameters) {
        return client.call(new Call("POST", "events2/send_notification", parameters), DEMO_ADMIN);
    }

    private Answer latest(Credentials token, String limit) {
        Answer answer =
                client.call(new Call("GET", "events2/latest_notifications", Map.of("limit", limit)), DEMO, token);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private Credentials tokenOf(String identifier) {
        Credentials wish = credentials(client.call(
                new Call("POST", "oauth/request_token", Map.of("oauth_callback", "oob", "scopes", "events|email")),
                DEMO));
        String pin = new ConsentBrowser(hub).grantedPin(wish.key(), identifier);
        return credentials(
                client.call(new Call("GET", "oauth/access_token", Map.of("oauth_verifier", pin)), DEMO, wish));
    }

    private static Credentials credentials(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        Token token = Token.parse(answer.body());
        return new Credentials(token.token(), token.secret());
    }
}
