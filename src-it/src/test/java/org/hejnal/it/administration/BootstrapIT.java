package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import com.github.scribejava.core.model.OAuth1AccessToken;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** An empty installation gets its first administrator by a token in a file of the server. */
class BootstrapIT {
    private static final Map<String, String> RIGHT = Map.of(
            "sign_in", "rektor@example.edu",
            "password", "a long enough password",
            "first_name", "Zofia",
            "last_name", "Rektor",
            "email", "rektor@example.edu",
            "user_id", "17");

    @Test
    void theTokenOfTheFileMakesTheFirstAdministratorOnce() throws IOException {
        try (OwnHub own = new OwnHub("bootstrap")) {
            Hub hub = own.start(Map.of("HEJNAL_DEMO_DATA", ""));
            Database database = new Database(hub.database());
            Path file = own.server().path().resolve("data/hejnal-bootstrap-token");
            soon("the token").until(() -> Files.exists(file));
            assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
            String token = Files.readString(file).strip();
            soon("the path in the log").until(() -> Files.readString(own.log()).contains(file.toString()));
            assertThat(Files.readString(own.log())).doesNotContain(token);

            assertThat(call(hub, token, Map.of("password", "short")).text("error"))
                    .isEqualTo("param_invalid");
            for (int i = 0; i < 20; i++) {
                assertThat(call(hub, "wrong" + i, Map.of()).text("param_name")).isEqualTo("token");
            }
            assertThat(call(hub, "wrong", Map.of()).status()).isEqualTo(429);
            assertThat(database.number("SELECT count(*) FROM account")).isZero();

            Answer made = call(hub, token, Map.of());
            assertThat(made.text("user_id")).as(made.body()).isEqualTo("17");
            assertThat(database.text("SELECT origin FROM account")).isEqualTo("own");
            UsosClient client = UsosClient.of(hub.baseUrl(), made.text("consumer_key"), made.text("consumer_secret"))
                    .with(new OAuth1AccessToken(made.text("access_token"), made.text("access_token_secret")));
            assertThat(client.get("hejnal/roles").json().getList("items[0].roles"))
                    .containsExactly("events_administrator", "directory_administrator", "auditor");
            assertThat(client.post("hejnal/take_role", Map.of("user_id", "17", "role", "directory_administrator"))
                            .text("reason"))
                    .isEqualTo("last_administrator");
            assertThat(client.get("hejnal/audit_log?person_id=17").body())
                    .contains("person.create", "role.give", "person.let_in")
                    .doesNotContain("rektor@example.edu", token);

            assertThat(call(hub, token, Map.of("user_id", "18")).status()).isNotEqualTo(200);
            soon("the file goes").until(() -> !Files.exists(file));
            assertThat(database.number("SELECT count(*) FROM bootstrap_token")).isZero();
        }
    }

    private static Answer call(Hub hub, String token, Map<String, String> others) {
        Map<String, String> form = new HashMap<>(RIGHT);
        form.put("token", token);
        form.putAll(others);
        HttpResponse<String> answer = HttpCall.to(hub.baseUrl() + "/services/hejnal/bootstrap")
                .form(form)
                .send();
        return new Answer(answer.statusCode(), HttpCall.header(answer, "Content-Type"), answer.body());
    }
}
