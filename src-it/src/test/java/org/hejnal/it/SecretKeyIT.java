package org.hejnal.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hejnal.it.client.Waiting.soon;

import com.github.scribejava.core.model.OAuth1AccessToken;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.onetimecode.Holder;
import org.hejnal.launcher.LaunchException;
import org.junit.jupiter.api.Test;

/** An administrator changes the secret key of a hub that is in use, and forgets nothing but what can be mended. */
class SecretKeyIT {
    private static final String OWN = "HEJNAL_SECRET_KEY";
    private static final String OLD = "HEJNAL_SECRET_KEY_OLD";
    private static final String A = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE=";
    private static final String B = "QkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkI=";
    private static final String C = "Q0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0NDQ0M=";
    private static final int TOKENS = 1_100;

    private static final String DONE = "No row is sealed with the former key any more";
    private static final String TEXTS = """
            SELECT string_agg(secret, ' ') FROM (
              SELECT secret FROM consumer UNION ALL SELECT secret FROM access_token
              UNION ALL SELECT secret FROM request_token
              UNION ALL SELECT sealed_pl FROM confidential_text UNION ALL SELECT sealed_en FROM confidential_text
              UNION ALL SELECT sealed_token FROM calendar_feed) s
            """;

    @Test
    void everythingOpensBeforeDuringAndAfterAChangeOfKeys() throws IOException {
        try (OwnHub own = new OwnHub("secret-key")) {
            Hub hub = own.start(Map.of(OWN, A));
            Database database = new Database(hub.database());
            Holder holder = Holder.enter(hub);
            OAuth1AccessToken token = GrantedToken.enter(database, 1001, "{events,personal}");
            enterTokens(database);
            String wish = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                    .get("oauth/request_token?oauth_callback=oob")
                    .body();
            String feed = renewedFeed(hub, token);
            soon("secrets are sealed").until(() -> !texts(database).contains("clear:demo"));
            own.stopMails();
            String code = holder.generateId();
            assertThat(texts(database)).contains("v1:").doesNotContain("v2:");
            own.stop();

            assertRefuses(own, Map.of(OWN, B), "the database has secrets of the key ");
            assertThat(texts(database)).doesNotContain("v2:");

            hub = own.restart(Map.of(OWN, B, OLD, A));
            assertThat(user(hub, token)).isEqualTo("1001");
            assertThat(status(hub).getString("former_key_id")).matches("[0-9a-f]{16}");
            own.restartMails();
            soon("the code comes")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> !holder.mails().isEmpty());
            assertThat(holder.validate(code, holder.codeInMail(1)).body()).isEqualTo("{}");
            soon("everything is sealed with the new key")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> log(own).contains(DONE));
            assertThat(status(hub).getLong("former_texts")).isZero();
            assertThat(texts(database)).doesNotContain("v1:").doesNotContain("clear:");
            assertThat(database.number("SELECT count(*) FROM access_token WHERE secret LIKE 'v2:%'"))
                    .isGreaterThan(TOKENS);
            own.stop();

            hub = own.restart(Map.of(OWN, B));
            assertThat(user(hub, token)).isEqualTo("1001");
            assertThat(HttpCall.to(feed).send().statusCode()).isEqualTo(200);
            assertThat(currentFeed(hub, token)).isEqualTo(feed);
            assertThat(UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                            .with(token(wish))
                            .get("oauth/access_token?oauth_verifier=12345678")
                            .body())
                    .as("signed rightly, and not agreed to")
                    .contains("nobody has authorized the request token");
            own.stop();

            assertRefuses(own, Map.of(OWN, A), "the database has secrets of the key ");
            assertRefuses(own, Map.of(OWN, C, OLD, A), "the database has secrets of the key ");
        }
    }

    private static void assertRefuses(OwnHub own, Map<String, String> settings, String message) throws IOException {
        int before = log(own).length();
        assertThatThrownBy(() -> own.restart(settings)).isInstanceOf(LaunchException.class);
        assertThat(log(own).substring(before))
                .contains("Hejnał does not start, because of its secret key: " + message)
                .doesNotContain(A)
                .doesNotContain(B)
                .doesNotContain(C);
    }

    private static void enterTokens(Database database) {
        String rows = IntStream.range(0, TOKENS)
                .mapToObj(i -> "('%064d')".formatted(i))
                .collect(Collectors.joining(","));
        database.update("INSERT INTO access_token (token_hash, secret, consumer_id, account_id, scopes, created_at)"
                + " SELECT hash, 'clear:x', c.id, 1001, '{}', now() FROM consumer c, (VALUES " + rows + ") t(hash)"
                + " WHERE consumer_key = 'demo'");
    }

    private static String texts(Database database) {
        return database.text(TEXTS);
    }

    private static String user(Hub hub, OAuth1AccessToken token) {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(token)
                .get("users/user?fields=id")
                .json()
                .getString("id");
    }

    private static JsonPath status(Hub hub) {
        return UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                .get("hejnal/secret_key_status")
                .json();
    }

    private static String renewedFeed(Hub hub, OAuth1AccessToken token) {
        return new JsonPath(UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                        .with(token)
                        .post("hejnal/renew_calendar_feed", Map.of())
                        .body())
                .getString("url");
    }

    private static String currentFeed(Hub hub, OAuth1AccessToken token) {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(token)
                .get("hejnal/calendar_feed")
                .json()
                .getString("url");
    }

    private static OAuth1AccessToken token(String body) {
        Map<String, String> fields = List.of(body.split("&", -1)).stream()
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> field[1]));
        return new OAuth1AccessToken(fields.get("oauth_token"), fields.get("oauth_token_secret"));
    }

    private static String log(OwnHub own) {
        try {
            return Files.readString(own.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
