package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** What others change of what is a person's own is written down, and what people do themselves is not. */
@HejnalTest
class DoneForOthersIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final long person = Crowd.enter(database, 2).firstId();
    private final UsosClient own = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
            .with(GrantedToken.enter(database, person, "{events,administration}"));

    @Test
    void whatAnApplicationDoesForSomebodyWhomItNamesIsWrittenDown() {
        doAll(admin, Map.of("as_user_id", "" + person));
        assertThat(acts("person_id = " + person))
                .isEqualTo("preference.update settings.update calendar_feed.renew calendar_feed.revoke");
        assertThat(database.text(
                        "SELECT DISTINCT coalesce(account_id, 0) || ' ' || (value_before <> value_after)::text"
                                + " FROM audit_entry WHERE action IN ('preference.update', 'settings.update') AND person_id = ?",
                        person))
                .isEqualTo("0 true");
    }

    @Test
    void whatChangesNothingIsNot() {
        doAll(admin, Map.of("as_user_id", "" + person));
        doAll(admin, Map.of("as_user_id", "" + person));
        assertThat(acts("person_id = " + person + " AND action NOT LIKE 'calendar_feed.%'"))
                .isEqualTo("preference.update settings.update");
    }

    @Test
    void aCodeThatAnApplicationHasSentIs() {
        own.post("events2/generate_one_time_code", Map.of());
        assertThat(acts("person_id = " + person)).isEmpty();
        admin.post("events2/generate_one_time_code", Map.of("as_user_id", "" + person));
        assertThat(acts("person_id = " + person)).isEqualTo("one_time_code.issue");
    }

    @Test
    void whatPeopleDoWithTheirOwnIsNot() {
        doAll(own, Map.of());
        assertThat(acts("person_id = " + person)).isEmpty();
    }

    @Test
    void statementsAreTheirAuthorsOwn() {
        database.update("UPDATE account SET events_administrator = true WHERE id = ?", person);
        String body = "{\"primary_group\": \"ST\", \"title\": {\"pl\": \"Tajne\"}, \"send_after\": \"2031-01-01\"}";
        String id = own.post("events2/update_statement", Map.of("body", body)).text("id");
        own.post("events2/update_statement", Map.of("body", "{\"id\": \"" + id + "\", \"is_calendar\": true}"));
        assertThat(acts("target_id = '" + id + "'")).isEmpty();
        for (int i = 0; i < 2; i++) {
            admin.post(
                    "events2/update_statement",
                    Map.of("body", "{\"id\": \"" + id + "\", \"title\": {\"pl\": \"Inne\"}}"));
        }
        Map<String, String> named = Map.of("statement_id", id, "user_id", "" + (person + 1), "as_user_id", "" + person);
        admin.post("events2/add_recipient", named);
        admin.post("events2/delete_recipient", named);
        assertThat(admin.post("events2/delete_statement", Map.of("id", id)).body())
                .isEqualTo("{}");
        assertThat(acts("target_id = '" + id + "'"))
                .isEqualTo("statement.update statement.add_recipient statement.delete_recipient statement.delete");
        assertThat(database.text("SELECT string_agg(value_before::text, '') FROM audit_entry WHERE target_id = ?", id))
                .contains("\"ST\"", "(5 characters)")
                .doesNotContain("Tajne");
    }

    @Test
    void anApplicationThatCancelsItsSendIsWrittenDownOnce() {
        String id = admin.post(
                        "events2/send_notification",
                        Map.of(
                                "user_id", "" + person,
                                "message_pl", "x",
                                "send_after", "2031-01-01",
                                "return_id", "true"))
                .text("send_id");
        for (int i = 0; i < 2; i++) {
            assertThat(admin.post("hejnal/cancel_send", Map.of("id", id)).body())
                    .isEqualTo("{}");
        }
        assertThat(acts("target_id = '" + id + "'")).isEqualTo("send.cancel");
    }

    private static void doAll(UsosClient client, Map<String, String> as) {
        post(
                client,
                "events2/update_user_preference",
                as,
                Map.of("body", "{\"id\": \"news:inbox\", \"is_enabled\": false}"));
        post(client, "hejnal/update_settings", as, Map.of("body", "{\"digest_hour\": 5}"));
        post(client, "hejnal/renew_calendar_feed", as, Map.of());
        post(client, "hejnal/revoke_calendar_feed", as, Map.of());
        post(client, "hejnal/mark_read", as, Map.of("all", "true"));
    }

    private static void post(UsosClient client, String method, Map<String, String> as, Map<String, String> arguments) {
        Map<String, String> all = new HashMap<>(arguments);
        all.putAll(as);
        assertThat(client.post(method, all).status()).as(method).isEqualTo(200);
    }

    private String acts(String condition) {
        return database.text(
                "SELECT coalesce(string_agg(action, ' ' ORDER BY id), '') FROM audit_entry WHERE " + condition);
    }
}
