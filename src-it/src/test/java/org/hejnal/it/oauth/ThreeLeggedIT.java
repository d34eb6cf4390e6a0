package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi10a;
import com.github.scribejava.core.model.OAuth1AccessToken;
import com.github.scribejava.core.model.OAuth1RequestToken;
import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.model.Response;
import com.github.scribejava.core.model.Verb;
import com.github.scribejava.core.oauth.OAuth10aService;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;

/** A consumer asks, a person agrees or not, and the consumer acts: with the client library that USOS clients use. */
@HejnalTest
class ThreeLeggedIT {
    private static final String CALLBACK = "http://localhost:9/done?state=1#top";

    private final Hub hub = Hub.main();
    private final ConsentBrowser browser = new ConsentBrowser(hub);

    @Test
    void aPersonAgreesAndTheConsumerActsUntilItRevokes() throws Exception {
        try (OAuth10aService service = new ServiceBuilder("demo")
                .apiSecret("demo-secret")
                .callback(CALLBACK)
                .build(new HubApi(hub))) {
            OAuth1RequestToken wish = service.getRequestToken();
            assertThat(wish.isOauthCallbackConfirmed()).isTrue();
            HttpResponse<String> consent = browser.consentPage(wish.getToken(), "anna@example.edu");
            assertThat(consent.body()).contains("<html lang=\"en\">", "Anna Nowak");

            String callback = location(browser.submit(consent, "accept", Map.of()));
            assertThat(callback)
                    .startsWith("http://localhost:9/done?state=1&oauth_token=" + wish.getToken())
                    .endsWith("#top");
            OAuth1AccessToken access = service.getAccessToken(wish, verifier(callback));

            assertThat(revoke(service, access)).isEqualTo(200);
            assertThat(revoke(service, access)).isEqualTo(401);
        }
    }

    @Test
    void refusalReachesTheConsumer() {
        Token wish = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        HttpResponse<String> consent = browser.consentPage(wish.token(), "jan@example.edu");
        assertThat(consent.body()).contains("read your notifications");

        assertThat(location(browser.submit(consent, "refuse", Map.of())))
                .isEqualTo("http://localhost:9/done?state=1&error=access_denied&oauth_token=" + wish.token() + "#top");
        assertThat(browser.open(wish.token()).statusCode()).isEqualTo(400);
    }

    @Test
    void aConsumerWithoutAnAddressGetsAPin() {
        Token wish = Token.of(OAuthCall.requestToken(hub, "oob", "events").send());
        String pin = browser.grantedPin(wish.token(), "jan@example.edu");
        assertThat(OAuthCall.accessToken(hub, wish, pin).send().statusCode()).isEqualTo(200);
    }

    @Test
    void whoAgreedBeforeIsNotAskedAgainUnlessTheConsumerWantsIt() {
        grant("maria@example.edu");
        Token again = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        assertThat(browser.open(again.token(), "&interactivity=confirm_user").body())
                .contains("Maria Zieli");
        assertThat(location(browser.open(again.token()))).contains("oauth_verifier=");

        Token more =
                Token.of(OAuthCall.requestToken(hub, CALLBACK, "events|email").send());
        assertThat(browser.open(more.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void whoeverTakesTheConsentBackIsAskedAgain() {
        Database database = new Database(hub.database());
        Token first = grant(
                Crowd.address(Crowd.enter(database, 1).withPasswords(database).firstId()));
        Token wish = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        String same = verifier(location(browser.open(wish.token())));
        Token second = Token.of(OAuthCall.accessToken(hub, wish, same).send());
        Token open = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        String verifier = verifier(location(browser.open(open.token())));
        OAuthCall wrong = OAuthCall.of(hub, "oauth/revoke_token").with(first).with("deauthorize", "maybe");
        assertThat(wrong.send().body()).contains("param_invalid", "deauthorize");
        OAuthCall withdraw = OAuthCall.of(hub, "oauth/revoke_token").with(first).with("deauthorize", "true");
        assertThat(withdraw.send().body().replace(" ", "")).isEqualTo("{\"success\":true}");
        assertThat(OAuthCall.of(hub, "oauth/revoke_token").with(second).send().statusCode())
                .as("the other token has gone too")
                .isEqualTo(401);
        assertThat(OAuthCall.accessToken(hub, open, verifier).send().statusCode())
                .as("what was agreed to and not fetched has gone too")
                .isEqualTo(401);
        Token again = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        assertThat(browser.open(again.token(), "&interactivity=minimal").body()).contains("id=\"scopes\"");
    }

    @Test
    void aVerifierWorksOnceAndOnlyIfRight() {
        Token wish = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        String verifier = verifier(
                location(browser.submit(browser.consentPage(wish.token(), "jan@example.edu"), "accept", Map.of())));

        HttpResponse<String> wrong = OAuthCall.accessToken(hub, wish, "wrong").send();
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("\"tries_left\":4", "The oauth_verifier is wrong. Tries left: 4.");
        assertThat(OAuthCall.accessToken(hub, wish, verifier).send().statusCode())
                .isEqualTo(200);
        assertThat(OAuthCall.accessToken(hub, wish, verifier).send().statusCode())
                .isEqualTo(401);
    }

    @Test
    void fiveWrongVerifiersEndTheRequestToken() {
        Token wish = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        String verifier = verifier(
                location(browser.submit(browser.consentPage(wish.token(), "jan@example.edu"), "accept", Map.of())));
        for (int i = 0; i < 5; i++) {
            OAuthCall.accessToken(hub, wish, "wrong").send();
        }
        assertThat(OAuthCall.accessToken(hub, wish, verifier).send().statusCode())
                .isEqualTo(401);
    }

    @Test
    void anUnauthorizedRequestTokenIsWorthNothing() {
        Token wish = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        assertThat(OAuthCall.accessToken(hub, wish, "x").send().statusCode()).isEqualTo(401);
    }

    private Token grant(String identifier) {
        Token wish = Token.of(OAuthCall.requestToken(hub, CALLBACK, "events").send());
        HttpResponse<String> consent = browser.consentPage(wish.token(), identifier);
        String verifier = verifier(location(browser.submit(consent, "accept", Map.of())));
        return Token.of(OAuthCall.accessToken(hub, wish, verifier).send());
    }

    private int revoke(OAuth10aService service, OAuth1AccessToken access) throws Exception {
        OAuthRequest request = new OAuthRequest(Verb.POST, hub.baseUrl() + "/services/oauth/revoke_token");
        service.signRequest(access, request);
        try (Response answer = service.execute(request)) {
            return answer.getCode();
        }
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String verifier(String callback) {
        Matcher verifier = Pattern.compile("oauth_verifier=(\\w+)")
                .matcher(URI.create(callback).getQuery());
        assertThat(verifier.find()).isTrue();
        return verifier.group(1);
    }

    /** The hub as ScribeJava sees a provider. */
    private static final class HubApi extends DefaultApi10a {
        private final String base;

        HubApi(Hub hub) {
            base = hub.baseUrl() + "/services/oauth/";
        }

        @Override
        public String getRequestTokenEndpoint() {
            return base + "request_token";
        }

        @Override
        public String getAccessTokenEndpoint() {
            return base + "access_token";
        }

        @Override
        protected String getAuthorizationBaseUrl() {
            return base + "authorize";
        }
    }
}
