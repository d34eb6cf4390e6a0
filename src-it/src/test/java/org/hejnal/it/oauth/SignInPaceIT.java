package org.hejnal.it.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.ServerProperty;
import org.hejnal.it.client.Together;
import org.hejnal.it.oauth.OAuthCall.Token;
import org.junit.jupiter.api.Test;

/** Guesses are slowed down without keeping out whom they are aimed at, or whoever is behind the same address. */
@HejnalTest
class SignInPaceIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final Crowd crowd = Crowd.enter(database, 45).withPasswords(database);
    private final String victim = Crowd.address(crowd.firstId());
    private final String token =
            Token.of(OAuthCall.requestToken(hub, "oob", "events").send()).token();

    @Test
    void manyRightSignInsAtOnceFromOneAddressAreAllRight() {
        List<String> answers = LongStream.rangeClosed(crowd.firstId(), crowd.lastId())
                .parallel()
                .mapToObj(id -> HttpCall.to(hub.baseUrl() + "/api/log/in")
                        .form(Map.of("identifier", Crowd.address(id), "password", "demo"))
                        .send()
                        .body())
                .toList();
        assertThat(answers).allMatch(answer -> answer.contains("\"r\"")).hasSize(45);
    }

    /** Fewer than the limit: each counts until its password has been found right. */
    @Test
    void onePersonsRightSignInsAtOnceAreAllRight() {
        List<String> answers = Together.call(
                8,
                call -> HttpCall.to(hub.baseUrl() + "/api/log/in")
                        .form(Map.of("identifier", Crowd.address(crowd.firstId() + 1), "password", "demo"))
                        .send()
                        .body());
        assertThat(answers).allMatch(answer -> answer.contains("\"r\""));
    }

    @Test
    void guessesHoldUpNeitherAKnownBrowserNorOtherPeople() {
        ConsentBrowser own = new ConsentBrowser(hub);
        assertThat(own.signIn(token, victim, "demo").statusCode()).isEqualTo(303);
        own.submit(own.open(token), "sign_out", Map.of());
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-per-identifier", "2", "10")) {
            guessTwice();
            HttpResponse<String> unknown = new ConsentBrowser(hub).signIn(token, victim, "demo");
            assertThat(unknown.statusCode()).isEqualTo(429);
            assertThat(Long.parseLong(HttpCall.header(unknown, "Retry-After"))).isBetween(1L, 60L);
            assertThat(own.signIn(token, victim, "demo").statusCode()).isEqualTo(303);
            assertThat(new ConsentBrowser(hub)
                            .signIn(token, Crowd.address(crowd.lastId()), "demo")
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void whoeverHasWaitedGetsIn() {
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-per-identifier", "2", "10")) {
            guessTwice();
            assertThat(new ConsentBrowser(hub).signIn(token, victim, "demo").statusCode())
                    .isEqualTo(429);
            database.update("UPDATE sign_in_attempt SET next_at = now() WHERE subject LIKE 'pair:%'");
            assertThat(new ConsentBrowser(hub).signIn(token, victim, "demo").statusCode())
                    .isEqualTo(303);
        }
    }

    /** An entry is the person's own: it opens no lane for guesses at somebody else. */
    @Test
    void aBrowserIsKnownToThoseOnlyWhoHaveSignedInThere() {
        ConsentBrowser guesser = new ConsentBrowser(hub);
        guesser.signIn(token, Crowd.address(crowd.lastId()), "demo");
        guesser.submit(guesser.open(token), "sign_out", Map.of());
        try (ServerProperty few = ServerProperty.set("hejnal.sign-in-limit-per-identifier", "2", "10")) {
            guessTwice();
            assertThat(guesser.signIn(token, victim, "demo").statusCode()).isEqualTo(429);
        }
    }

    private void guessTwice() {
        for (int i = 0; i < 2; i++) {
            assertThat(new ConsentBrowser(hub).signIn(token, victim, "guess").statusCode())
                    .isEqualTo(403);
        }
    }
}
