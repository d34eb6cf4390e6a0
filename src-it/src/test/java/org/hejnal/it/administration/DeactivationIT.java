package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.Map;
import java.util.UUID;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.hejnal.it.evt.EvtClient;
import org.junit.jupiter.api.Test;

/** Whoever has left signs in nowhere and gets nothing, until they come back. */
@HejnalTest
class DeactivationIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    private final long person = Crowd.enter(database, 2).withPasswords(database).firstId();
    private final long neighbour = person + 1;
    private final Map<String, String> who = Map.of("user_id", "" + person);

    @Test
    void applicationsSessionsAndSignInsEndAndOnlySignInsComeBack() {
        UsosClient own = app.with(GrantedToken.enter(database, person));
        EvtClient session = EvtClient.signedIn(hub, Crowd.address(person));
        assertThat(own.get("hejnal/unread_count").status()).isEqualTo(200);
        session.feed("acc/getstate");

        assertThat(admin.post("hejnal/deactivate_person", who).status()).isEqualTo(200);
        soon().until(() -> own.get("hejnal/unread_count").status() == 401);
        soon().until(() -> !session.get("acc/getstate").body().contains("\"feed\""));
        assertThat(EvtClient.signedIn(hub, Crowd.address(person)).cookie()).isEmpty();
        assertThat(words(person)).as("words of the name").isEqualTo("0");

        assertThat(admin.post("hejnal/reactivate_person", who).status()).isEqualTo(200);
        assertThat(EvtClient.signedIn(hub, Crowd.address(person)).cookie()).isNotEmpty();
        assertThat(own.get("hejnal/unread_count").status()).isEqualTo(401);
        assertThat(words(person)).isNotEqualTo("0");
    }

    @Test
    void nothingIsSentToThemAndWhySaysSo() {
        admin.post("hejnal/deactivate_person", who);
        String key = send();
        soon().until(() -> !hub.mails().to(Crowd.address(neighbour)).isEmpty());
        assertThat(hub.mails().to(Crowd.address(person))).isEmpty();
        assertThat(admin.get("hejnal/why?user_id=" + person + "&idempotency_key=" + key)
                        .json()
                        .getList("step"))
                .contains("account");

        admin.post("hejnal/reactivate_person", who);
        send();
        soon().until(() -> hub.mails().to(Crowd.address(person)).size() == 1);
    }

    @Test
    void whoeverHasARoleLosesItFirst() {
        database.update("UPDATE account SET auditor = true WHERE id = ?", person);
        assertThat(admin.post("hejnal/deactivate_person", who).text("reason")).isEqualTo("has_roles");
        assertThat(database.text("SELECT CAST(is_active AS text) FROM account WHERE id = ?", person))
                .isEqualTo("true");
    }

    private String send() {
        String key = UUID.randomUUID().toString();
        Map<String, String> form = Map.of(
                "user_ids",
                person + "|" + neighbour,
                "event_type_id",
                "custom",
                "message_pl",
                "Próba.",
                "idempotency_key",
                key);
        assertThat(admin.post("events2/send_notification", form).status()).isEqualTo(200);
        return key;
    }

    private String words(long id) {
        return database.text("SELECT CAST(count(*) AS text) FROM name_word WHERE account_id = ?", id);
    }
}
