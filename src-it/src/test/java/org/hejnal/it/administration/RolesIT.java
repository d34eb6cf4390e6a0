package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Roles and editors are given and taken by methods, and that is written down. */
@HejnalTest
class RolesIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient app = UsosClient.of(hub.baseUrl(), "demo", "demo-secret");
    private final long person = Crowd.enter(database, 2).firstId();
    private final long administrator = person + 1;
    private final UsosClient asAdministrator =
            app.with(GrantedToken.enter(database, administrator, "{administration}"));

    RolesIT() {
        database.update("UPDATE account SET directory_administrator = true WHERE id = ?", administrator);
    }

    @Test
    void aRoleOpensAndClosesWhatItIsFor() {
        UsosClient own = app.with(GrantedToken.enter(database, person, "{administration}"));
        assertThat(own.get("hejnal/roles").text("reason")).isEqualTo("trusted_required");

        Answer given = change("give_role", "auditor");
        assertThat(given.json().getList("roles")).containsExactly("auditor");
        assertThat(own.get("hejnal/roles?num=500").json().getList("items.user_id"))
                .contains(String.valueOf(person), String.valueOf(administrator));
        assertThat(own.post("hejnal/give_role", Map.of("user_id", "" + person, "role", "directory_administrator"))
                        .text("reason"))
                .as("an auditor changes nothing")
                .isEqualTo("trusted_required");

        assertThat(change("take_role", "auditor").json().getList("roles")).isEmpty();
        assertThat(own.get("hejnal/roles").text("reason")).isEqualTo("trusted_required");
    }

    @Test
    void eachChangeIsWrittenDownOnceWithWhoDidIt() {
        change("give_role", "events_administrator");
        change("give_role", "events_administrator");
        change("take_role", "events_administrator");
        change("take_role", "events_administrator");
        Answer log = asAdministrator.get("hejnal/audit_log?person_id=" + person);
        assertThat(log.json().getList("items.action")).containsExactly("role.take", "role.give");
        assertThat(log.json().getList("items[0].before.roles")).isEqualTo(List.of("events_administrator"));
        assertThat(log.json().getList("items[0].after.roles")).isEmpty();
        assertThat(log.json().getString("items[0].initiator.id")).isEqualTo("" + administrator);
        assertThat(log.json().getString("items[0].consumer.key")).isEqualTo("demo");
        assertThat(log.json().getString("items[0].person.name")).isEqualTo("Osoba Nr " + person);
        assertThat(log.json().getString("items[0].address")).isNotBlank();
    }

    @Test
    void anEditorEditsTheGroupUntilTheRightIsTaken() {
        String group = "E" + person;
        database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, '', 'Próba')", group);
        database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, ?, 'Próba')", group + ".A", group);
        UsosClient own = app.with(GrantedToken.enter(database, person));
        Map<String, String> statement = Map.of(
                "body",
                "{\"primary_group\": \"" + group + ".A\", \"title\": {\"pl\": \"P\"}, \"send_after\": \"2031-01-01\"}");
        assertThat(own.post("events2/update_statement", statement).text("error"))
                .isEqualTo("object_forbidden");

        Map<String, String> right = Map.of("user_id", "" + person, "group_id", group);
        assertThat(asAdministrator.post("hejnal/give_group_editor", right).status())
                .isEqualTo(200);
        assertThat(own.post("events2/update_statement", statement).text("id")).isNotEmpty();
        Answer editors = asAdministrator.get("hejnal/group_editors?group_id=" + group + ".A");
        assertThat(editors.json().getString("items[0].user_id")).isEqualTo("" + person);
        assertThat(editors.json().getString("items[0].group_id")).isEqualTo(group);

        asAdministrator.post("hejnal/take_group_editor", right);
        asAdministrator.post("hejnal/take_group_editor", right);
        assertThat(own.post("events2/update_statement", statement).text("error"))
                .isEqualTo("object_forbidden");
        Answer log = asAdministrator.get("hejnal/audit_log?target_kind=group&target_id=" + group);
        assertThat(log.json().getList("items.action")).containsExactly("group_editor.take", "group_editor.give");
    }

    @Test
    void unknownPeopleAndGroupsChangeNothing() {
        for (Map<String, String> wrong : List.of(
                Map.of("user_id", "999999999999", "group_id", "ST"),
                Map.of("user_id", "" + person, "group_id", "no such group"))) {
            assertThat(asAdministrator.post("hejnal/give_group_editor", wrong).text("error"))
                    .isEqualTo("object_not_found");
        }
        assertThat(change("give_role", "emperor").text("error")).isEqualTo("param_invalid");
        assertThat(asAdministrator
                        .get("hejnal/audit_log?person_id=" + person)
                        .json()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void theTrailIsReadInPagesAndByTime() {
        for (int i = 0; i < 3; i++) {
            change("give_role", "auditor");
            change("take_role", "auditor");
        }
        String query = "hejnal/audit_log?person_id=" + person + "&initiator_id=" + administrator + "&num=4";
        Answer first = asAdministrator.get(query);
        assertThat(first.json().getList("items")).hasSize(4);
        assertThat(first.json().getBoolean("next_page")).isTrue();
        Answer second = asAdministrator.get(query + "&before_id=" + first.json().getString("items[3].id"));
        assertThat(second.json().getList("items")).hasSize(2);
        assertThat(second.json().getBoolean("next_page")).isFalse();
        assertThat(asAdministrator.get(query + "&until=2020-01-01").json().getList("items"))
                .isEmpty();
        assertThat(asAdministrator
                        .get(query + "&from=2020-01-01&consumer_key=demo&action=role.take")
                        .json()
                        .getList("items"))
                .hasSize(3);
    }

    @Test
    void whatAnApplicationReadsByItselfIsCounted() {
        String key = "reader" + person;
        database.update(
                "INSERT INTO consumer (consumer_key, secret, name_pl) VALUES (?, 'clear:a-long-secret', 'P')", key);
        UsosClient reader = UsosClient.of(hub.baseUrl(), key, "a-long-secret");
        for (int i = 0; i < 3; i++) {
            assertThat(reader.get("users/user?user_id=" + person).status()).isEqualTo(200);
        }
        soon("the count")
                .until(() -> asAdministrator
                        .get("hejnal/audit_reads?method=services/users/user&consumer_key=" + key)
                        .json()
                        .getList("items.calls")
                        .equals(List.of(3)));
    }

    @Test
    void whoAsksWhyAboutSomebodyElseIsWrittenDown() {
        UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
        String send = admin.post(
                        "events2/send_notification",
                        Map.of("user_id", "" + person, "message_pl", "x", "event_type_id", "news", "return_id", "true"))
                .text("send_id");
        UsosClient other = app.with(GrantedToken.enter(database, administrator, "{events}"));
        assertThat(other.get("hejnal/why?user_id=" + person + "&id=" + send).text("error"))
                .isEqualTo("method_forbidden");
        assertThat(looks()).isEmpty();
        database.update("UPDATE account SET events_administrator = true WHERE id = ?", administrator);
        assertThat(other.get("hejnal/why?user_id=" + person + "&id=" + send).status())
                .isEqualTo(200);
        assertThat(looks()).containsExactly("" + administrator);
    }

    private List<String> looks() {
        return asAdministrator
                .get("hejnal/audit_log?action=look.why&person_id=" + person)
                .json()
                .getList("items.initiator.id");
    }

    private Answer change(String method, String role) {
        return asAdministrator.post("hejnal/" + method, Map.of("user_id", "" + person, "role", role));
    }
}
