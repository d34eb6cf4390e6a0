package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.scribejava.core.model.OAuth1AccessToken;
import java.net.http.HttpResponse;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;

/** What the page says that a person gives away, and what the application gets. */
@HejnalTest
class ConsentIT {
    private static final String ASKED =
            "events|studies|grades|dorm_admin|student_exams|payments|staff_perspective|crstests";

    private final Hub hub = Hub.main();

    @Test
    void whatIsOfNoUseIsListedApartAndNotGranted() {
        Token wish = Token.of(OAuthCall.requestToken(hub, "oob", ASKED).send());
        ConsentBrowser browser = new ConsentBrowser(hub);
        String page = browser.consentPage(wish.token(), "anna@example.edu").body();
        String offered = page.substring(page.indexOf("id=\"scopes\""), page.indexOf("id=\"useless\""));
        String useless = page.substring(page.indexOf("id=\"useless\""));
        assertThat(offered)
                .contains("read your notifications", "see your student number")
                .doesNotContain("grades");
        assertThat(useless).contains("of no use here", "see your grades", "administer dormitories");

        Token access = Token.of(OAuthCall.accessToken(hub, wish, browser.grantedPin(wish.token(), "anna@example.edu"))
                .send());
        assertThat(UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                        .with(new OAuth1AccessToken(access.token(), access.secret()))
                        .get("apisrv/consumer?fields=token_scopes")
                        .body())
                .isEqualTo("{\"token_scopes\":[\"events\",\"studies\"]}");
    }

    @Test
    void nobodyIsAskedForRightsThatTheyDoNotHave() {
        assertThat(page("jan@example.edu")).doesNotContain("statements in your name", "event types", "schedules");
        assertThat(page("maria@example.edu"))
                .contains("write and change statements in your name")
                .doesNotContain("event types", "schedules");
        assertThat(page("ewa@example.edu"))
                .contains("write and change statements in your name", "event types", "channels and schedules");
    }

    @Test
    void administeringIsForThoseWithARole() {
        String asked = "events|administration";
        Token wish = Token.of(OAuthCall.requestToken(hub, "oob", asked).send());
        ConsentBrowser browser = new ConsentBrowser(hub);
        String page = browser.consentPage(wish.token(), "jan@example.edu").body();
        assertThat(page).doesNotContain("id=\"sensitive\"");
        assertThat(page.substring(page.indexOf("id=\"useless\""))).contains("administer this hub");
        Token access = Token.of(OAuthCall.accessToken(hub, wish, browser.grantedPin(wish.token(), "jan@example.edu"))
                .send());
        assertThat(UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                        .with(new OAuth1AccessToken(access.token(), access.secret()))
                        .get("apisrv/consumer?fields=token_scopes")
                        .body())
                .isEqualTo("{\"token_scopes\":[\"events\"]}");

        Token other = Token.of(OAuthCall.requestToken(hub, "oob", asked).send());
        ConsentBrowser administrator = new ConsentBrowser(hub);
        assertThat(administrator.consentPage(other.token(), "ewa@example.edu").body())
                .contains("id=\"sensitive\"", "administer this hub")
                .doesNotContain("id=\"useless\"");
        Token powerful =
                Token.of(OAuthCall.accessToken(hub, other, administrator.grantedPin(other.token(), "ewa@example.edu"))
                        .send());
        assertThat(UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                        .with(new OAuth1AccessToken(powerful.token(), powerful.secret()))
                        .get("hejnal/roles")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aScopeThatUsosDoesNotHaveIsRefused() {
        HttpResponse<String> answer =
                OAuthCall.requestToken(hub, "oob", "studies|everything").send();
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("param_invalid", "scopes", "everything");
    }

    private String page(String identifier) {
        Token wish = Token.of(OAuthCall.requestToken(hub, "oob", "events").send());
        return new ConsentBrowser(hub).consentPage(wish.token(), identifier).body();
    }
}
