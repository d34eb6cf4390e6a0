package org.hejnal.it.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.MailText;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Administrators look after single people. */
@HejnalTest
class PeopleIT {
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final String id = Long.toString(Crowd.reserve(1));

    @Test
    void whoIsMadeIsFoundShownAndChanged() {
        Map<String, String> person = Map.of(
                "user_id", id,
                "first_name", "Jan",
                "last_name", "Kszczot-" + id,
                "email", "jan@example.edu",
                "title_before", "dr",
                "phone_numbers", "1|2");
        Answer made = admin.post("hejnal/create_person", person);
        assertThat(made.text("user_id")).as(made.body()).isEqualTo(id);
        assertThat(admin.post("hejnal/create_person", person).text("reason")).isEqualTo("person_exists");
        assertThat(admin.get("hejnal/people?query=kszczot%20" + id).json().getList("items.user_id"))
                .containsExactly(id);

        JsonPath shown = admin.get("hejnal/person?user_id=" + id).json();
        assertThat(shown.getMap(""))
                .containsEntry("origin", "own")
                .containsEntry("is_active", true)
                .containsEntry("title_before", "dr")
                .containsEntry("phone_numbers", "1|2")
                .containsEntry("pesel", null);

        assertThat(admin.post("hejnal/update_person", Map.of("user_id", id, "email", "", "title_before", "prof."))
                        .status())
                .isEqualTo(200);
        JsonPath now = admin.get("hejnal/person?user_id=" + id).json();
        assertThat(now.getString("email")).isNull();
        assertThat(now.getString("title_before")).isEqualTo("prof.");
        assertThat(now.getString("phone_numbers")).isEqualTo("1|2");
        assertThat(database.number("SELECT count(*) FROM contact_point WHERE account_id = ?", Long.valueOf(id)))
                .isZero();
        assertThat(admin.get("hejnal/audit_log?person_id=" + id).body())
                .contains("person.create", "person.update", "person.look", "j***@example.edu")
                .doesNotContain("jan@example.edu");
    }

    @Test
    void whatIsWrongIsToldByItsNameAndChangesNothing() {
        assertThat(admin.post("hejnal/create_person", Map.of("user_id", id, "first_name", "Jan"))
                        .text("param_name"))
                .isEqualTo("last_name");
        Answer refused = admin.post(
                "hejnal/create_person",
                Map.of("user_id", id, "first_name", "Jan", "last_name", "Nowak", "email", "nobody"));
        assertThat(refused.text("error")).isEqualTo("param_invalid");
        assertThat(refused.text("param_name")).isEqualTo("email");
        assertThat(admin.get("hejnal/person?user_id=" + id).text("error")).isEqualTo("object_not_found");
        assertThat(admin.post("hejnal/update_person", Map.of("user_id", id, "sex", "F"))
                        .text("error"))
                .isEqualTo("object_not_found");
    }

    @Test
    void whereWhoHasARoleIsWrittenToOnlyADirectoryAdministratorChanges() {
        long first = Crowd.enter(database, 2).firstId();
        database.update("UPDATE account SET auditor = true WHERE id = ?", first);
        database.update("UPDATE account SET directory_administrator = true WHERE id = ?", first + 1);
        Map<String, String> change = Map.of("user_id", Long.toString(first), "email", "new@example.edu");
        Answer refused = admin.post("hejnal/update_person", change);
        assertThat(refused.text("error")).as(refused.body()).isEqualTo("param_invalid");
        assertThat(refused.text("param_name")).isEqualTo("email");
        assertThat(admin.post("hejnal/update_person", Map.of("user_id", Long.toString(first), "title_before", "dr"))
                        .status())
                .isEqualTo(200);

        UsosClient asAdministrator = UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(database, first + 1, "{administration}"));
        Answer changed = asAdministrator.post("hejnal/update_person", change);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(database.text("SELECT email FROM account WHERE id = ?", first))
                .isEqualTo("new@example.edu");
        soon("the former address is told")
                .until(() -> !hub.mails().to(Crowd.address(first)).isEmpty());
        assertThat(MailText.of(hub.mails().to(Crowd.address(first)).get(0)))
                .contains("Adres e-mail Twojego konta zmieniono");
        assertThat(asAdministrator.post("hejnal/update_person", change).body()).isEqualTo("{\"is_changed\":false}");
        assertThat(admin.get("hejnal/audit_log?action=person.update&num=1&person_id=" + first)
                        .body())
                .contains("n***@example.edu", Long.toString(first + 1))
                .doesNotContain("new@example.edu");
    }

    @Test
    void whomTheHubGivesAnIdIsFoundAndChangedByIt() {
        String made = admin.post("hejnal/create_person", Map.of("first_name", "Jan", "last_name", "Nowak"))
                .text("user_id");
        assertThat(made).hasSize(19);
        assertThat(admin.post("hejnal/update_person", Map.of("user_id", made, "title_before", "dr"))
                        .status())
                .isEqualTo(200);
        assertThat(admin.get("hejnal/people?query=" + made).json().getList("items.user_id"))
                .containsExactly(made);
    }

    @Test
    void whoHasLeftIsListedWhereAsked() {
        long gone = Crowd.enter(database, 1).firstId();
        database.update("UPDATE account SET last_name = ?, is_active = false WHERE id = ?", "Odszedł" + gone, gone);
        assertThat(admin.get("hejnal/people?query=odszed%C5%82" + gone).json().getList("items"))
                .isEmpty();
        assertThat(admin.get("hejnal/people?is_active=no&query=odszed%C5%82" + gone)
                        .json()
                        .getList("items.user_id"))
                .containsExactly(Long.toString(gone));
        JsonPath first = admin.get("hejnal/people?is_active=any&num=1").json();
        assertThat(admin.get("hejnal/people?is_active=any&num=1&after_id=" + first.getString("items[0].user_id"))
                        .json()
                        .getList("items.user_id"))
                .doesNotContain(first.getString("items[0].user_id"));
    }
}
