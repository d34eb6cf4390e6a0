package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;
import org.junit.jupiter.api.Test;

/** How a person signs in on the authorize page, and how nobody else does. */
@HejnalTest
class SignInIT {
    private final Hub hub = Hub.main();
    private final ConsentBrowser browser = new ConsentBrowser(hub);
    private final String token =
            Token.of(OAuthCall.requestToken(hub, "oob", "events").send()).token();

    @Test
    void anUnknownRequestTokenLeadsNowhere() {
        HttpResponse<String> page = browser.open("unknown");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Location")).isEmpty();
        assertThat(page.body()).contains("<h1>This link does not work any more</h1>");
    }

    @Test
    void thePageIsLockedDown() {
        HttpResponse<String> page = browser.open(token);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(page.headers().map())
                .containsEntry("X-Frame-Options", List.of("DENY"))
                .containsEntry("Referrer-Policy", List.of("no-referrer"))
                .containsEntry("Cache-Control", List.of("no-store"));
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void thePageSaysWhatAnyTokenAllows() {
        String none = Token.of(OAuthCall.requestToken(hub, "oob", "").send()).token();
        assertThat(browser.consentPage(none, "anna@example.edu").body())
                .contains("know who you are", "statements that are addressed to you", "one-time codes")
                .doesNotContain("write and change statements");
        assertThat(browser.open(token, "&interactivity=confirm_user").body())
                .contains("one-time codes", "read your notifications");
    }

    @Test
    void thePageSpeaksPolishWhenAsked() {
        assertThat(browser.open(token, "&lang=pl").body()).contains("<html lang=\"pl\">", "<h1>Zaloguj się</h1>");
    }

    @Test
    void aWrongPasswordIsSaidSoAndNothingMore() {
        HttpResponse<String> known = browser.signIn(token, "anna@example.edu", "wrong");
        HttpResponse<String> unknown = browser.signIn(token, "\"><script>@example.edu", "wrong");
        assertThat(known.statusCode()).isEqualTo(403);
        assertThat(known.body()).contains("role=\"alert\"");
        assertThat(unknown.statusCode()).isEqualTo(403);
        assertThat(unknown.body()).contains("role=\"alert\"").doesNotContain("<script>");
    }

    @Test
    void theSessionGetsANewIdAtSignIn() {
        browser.open(token);
        String before = browser.cookies().get(0).getValue();
        assertThat(browser.signIn(token, "anna@example.edu", "demo").statusCode())
                .isEqualTo(303);
        assertThat(browser.cookies())
                .extracting(HttpCookie::getName)
                .as("the cookie of the form has gone")
                .containsExactlyInAnyOrder("JSESSIONID", "hejnal_known");
        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void whoOnlyLooksLeavesNothingOnTheServer() {
        browser.open(token);
        browser.signIn(token, "anna@example.edu", "wrong");
        assertThat(browser.cookies()).extracting(HttpCookie::getName).containsExactly("hejnal_form");
    }

    @Test
    void theNumberOfThoseSignedInIsBounded() throws IOException {
        ModelNode web = Operations.createAddress(
                "deployment", "hejnal.ear", "subdeployment", "hejnal-web.war", "subsystem", "undertow");
        int port = Integer.getInteger("hejnal.it.management-port", 0);
        try (ModelControllerClient server = ModelControllerClient.Factory.create("127.0.0.1", port)) {
            ModelNode answer = server.execute(Operations.createReadAttributeOperation(web, "max-active-sessions"));
            assertThat(Operations.readResult(answer).asInt()).isEqualTo(20_000);
        }
    }

    @Test
    void aFormOfAnotherBrowserDoesNothing() {
        HttpResponse<String> theirs = new ConsentBrowser(hub).open(token);
        Map<String, String> right = Map.of("identifier", "anna@example.edu", "password", "demo");
        assertThat(browser.submit(theirs, "sign_in", right).statusCode())
                .as("no cookie at all")
                .isEqualTo(403);
        browser.open(token);
        assertThat(browser.submit(theirs, "sign_in", right).statusCode())
                .as("a cookie of its own")
                .isEqualTo(403);
    }

    @Test
    void aFormDoesNothingWithoutItsToken() {
        HttpResponse<String> page = browser.open(token);
        Map<String, String> right = new HashMap<>(Map.of("identifier", "anna@example.edu", "password", "demo"));
        right.put("form_token", "");
        assertThat(browser.submit(page, "sign_in", right).statusCode()).isEqualTo(403);
    }

    @Test
    void aFormThatDidNotComeFromThePageDoesNothing() {
        HttpResponse<String> signIn = browser.open(token);
        Map<String, String> forged =
                Map.of("form_token", "forged", "identifier", "anna@example.edu", "password", "demo");
        assertThat(browser.submit(signIn, "sign_in", forged).statusCode()).isEqualTo(403);

        HttpResponse<String> consent = browser.consentPage(token, "anna@example.edu");
        assertThat(browser.submit(consent, "accept", Map.of("form_token", "forged"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.submit(consent, "accept", Map.of()).statusCode()).isEqualTo(200);
    }

    @Test
    void aPersonCanSignOutToBecomeSomebodyElse() {
        HttpResponse<String> consent = browser.consentPage(token, "anna@example.edu");
        assertThat(browser.submit(consent, "sign_out", Map.of()).statusCode()).isEqualTo(303);
        assertThat(browser.open(token).body()).contains("type=\"password\"");
    }

    @Test
    void guessesAtTheSameTimeGetTheLimitAndNotOneMore() {
        String identifier = UUID.randomUUID() + "@example.edu";
        HttpResponse<String> page = browser.open(token);
        Map<String, String> guess = Map.of("identifier", identifier, "password", "guess");
        List<HttpResponse<String>> answers = IntStream.range(0, 15)
                .parallel()
                .mapToObj(i -> browser.submit(page, "sign_in", guess))
                .toList();
        assertThat(answers)
                .extracting(HttpResponse::statusCode)
                .filteredOn(status -> status == 403)
                .hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .hasSize(5)
                .allSatisfy(answer ->
                        assertThat(answer.headers().firstValue("Retry-After")).isPresent());
        assertThat(browser.signIn(token, "anna@example.edu", "demo").statusCode())
                .isEqualTo(303);
    }
}
