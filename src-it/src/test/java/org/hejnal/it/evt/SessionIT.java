package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.oauth.ConsentBrowser;
import org.hejnal.it.oauth.OAuthCall;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;

/** How sessions of the calendar API begin and end, and what they let others do. */
@HejnalTest
class SessionIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final String identifier = "identifier=" + circle.signIn(TestCircle.AUTHOR);

    @Test
    void signingInAnswersAsClientsOf2011Know() {
        HttpResponse<String> answer = new EvtClient(hub).get("log/in", identifier, "password=demo");
        assertThat(answer.body())
                .isEqualTo("{\"a01\":{\"r\":{\"r\":\"" + circle.id(TestCircle.AUTHOR) + "\"},\"cn\":\"login\"}}");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void aWrongPasswordReadsLikeAnUnknownIdentifier() {
        String wrong =
                new EvtClient(hub).get("log/in", identifier, "password=x").body();
        String unknown = new EvtClient(hub)
                .get("log/in", "identifier=nobody@example.edu", "password=x")
                .body();
        assertThat(wrong).isEqualTo(unknown);
        JsonPath error = new JsonPath(wrong);
        assertThat(error.getString("a01.cn")).isEqualTo("login");
        assertThat(error.getString("a01.ex.ex.FiZClassId")).isEqualTo("3");
        assertThat(error.getString("a01.ex.ex.message")).isNotBlank();
    }

    @Test
    void theSessionGetsANewIdAtEachSignIn() {
        EvtClient client = new EvtClient(hub);
        client.get("log/in", identifier, "password=demo");
        String first = client.cookie();
        client.get("log/in", identifier, "password=demo");
        assertThat(client.cookie()).isNotEqualTo(first);
        EvtClient thief = new EvtClient(hub).header("Cookie", "JSESSIONID=" + first);
        assertThat(thief.error("evt/list")).isEqualTo("501");
    }

    @Test
    void aSessionIdThatSomebodyElseChoseIsNotTaken() {
        EvtClient client = new EvtClient(hub).header("Cookie", "JSESSIONID=chosen-by-somebody-else");
        client.get("log/in", identifier, "password=demo");
        assertThat(client.cookie()).isNotEmpty().doesNotContain("chosen-by-somebody-else");
    }

    @Test
    void signingOutEndsTheSession() {
        EvtClient client = circle.as(TestCircle.AUTHOR);
        assertThat(client.error("evt/list")).isEqualTo("0");
        String cookie = client.cookie();
        assertThat(client.get("log/out").body()).contains("\"cn\":\"logout\"");
        assertThat(new EvtClient(hub).header("Cookie", "JSESSIONID=" + cookie).error("evt/list"))
                .isEqualTo("501");
    }

    @Test
    void aSessionWithATokenChangesNothingWithoutIt() {
        EvtClient client = new EvtClient(hub);
        JsonPath account =
                new JsonPath(client.post("log2in", "partnerScope=Family", "a00" + identifier, "a00password=demo")
                        .body());
        assertThat(account.getString("a00.r.r.accountId")).isEqualTo("" + circle.id(TestCircle.AUTHOR));
        assertThat(account.getString("a00.r.r.hasFamily")).isEqualTo("true");
        String[] event = {"text=x", "startDate=2026-03-01"};
        assertThat(client.error("evt/list")).isEqualTo("0");
        assertThat(client.error("evt/create", event)).isEqualTo("502");

        client.header("tokencsrf", "wrong");
        assertThat(client.error("evt/create", event)).isEqualTo("502");
        client.header("tokencsrf", client.cookie());
        assertThat(client.error("evt/create", event)).isEqualTo("0");
        client.header("tokencsrf", client.cookie().split("\\.", 2)[0]);
        assertThat(client.error("evt/create", event)).isEqualTo("0");
        client.header("tokencsrf", account.getString("a00.r.r.tokenCsrf"));
        assertThat(client.error("evt/create", event)).isEqualTo("0");
        assertThat(client.get("evt/create", event).body()).contains("\"502\"");
        assertThat(circle.events()).isEqualTo(3);
    }

    @Test
    void whoSignedInOnAPageIsSignedInHereAndChangesWithAToken() {
        ConsentBrowser browser = new ConsentBrowser(hub);
        String token =
                Token.of(OAuthCall.requestToken(hub, "oob", "events").send()).token();
        browser.signIn(token, circle.signIn(TestCircle.AUTHOR), "demo");
        EvtClient client = new EvtClient(hub).header("Cookie", "JSESSIONID=" + browser.session());
        assertThat(client.error("evt/list")).isEqualTo("0");
        assertThat(client.error("evt/create", "startDate=2026-03-01")).isEqualTo("502");
        client.header("tokencsrf", client.feed("log/2get").getString("tokenCsrf"));
        assertThat(client.error("evt/create", "startDate=2026-03-01")).isEqualTo("0");
        assertThat(circle.events()).isEqualTo(1);
    }

    @Test
    void theDemonstrationHasEvents() {
        assertThat(EvtClient.signedIn(hub, "anna@example.edu").feed("evt/list").<String>getList("eventId"))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("144_"));
    }

    @Test
    void anotherSitesLinkChangesNothingInASessionOfOld() {
        EvtClient client = circle.as(TestCircle.AUTHOR).header("Sec-Fetch-Site", "cross-site");
        assertThat(client.get("evt/create", "text=x", "startDate=2026-03-01").body())
                .contains("\"502\"");
        assertThat(client.error("evt/list")).isEqualTo("0");
        assertThat(circle.events()).isZero();
    }

    @Test
    void guessesAreCounted() {
        String guessed = "identifier=" + UUID.randomUUID() + "@example.edu";
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-per-identifier", "2", "10")) {
            assertThat(IntStream.range(0, 3).mapToObj(i -> guess(guessed)).toList())
                    .containsExactly(
                            "The identifier or the password is wrong.",
                            "The identifier or the password is wrong.",
                            "Too many failed sign-ins.");
        }
    }

    private String guess(String guessed) {
        return new JsonPath(new EvtClient(hub)
                        .get("log/in", guessed, "password=guess")
                        .body())
                .getString("a01.ex.ex.message");
    }

    @Test
    void peopleRegisterWhereTheyMay() {
        String newcomer = "identifier=" + UUID.randomUUID() + "@example.edu";
        String[] form = {newcomer, "password=correct horse", "firstName=Ola", "lastName=Nowa"};
        EvtClient client = new EvtClient(hub);
        assertThat(client.post("log/create", form).body()).contains("\"504\"");
        try (ServerProperty on = ServerProperty.set("hejnal.registration", "true", "false")) {
            assertThat(client.post("log/create", newcomer, "password=short", "firstName=O", "lastName=N")
                            .body())
                    .contains("\"502\"");
            assertThat(client.post("log/create", form).body()).matches("\\{\"a01\":\\{\"r\":\\{\"r\":\"\\d+\"}.*");
            assertThat(client.post("log/create", form).body()).contains("\"502\"");
            client.get("log/in", newcomer, "password=correct horse");
            assertThat(client.feed("acc/createfamily", "name=Ours").getList("members.firstName"))
                    .containsExactly("Ola");
        }
    }
}
