package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** A person's own copy has what they wrote and got, and nobody else's has. */
@HejnalTest
class ExportIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final Database database = circle.database();
    private final long id = circle.id(TestCircle.AUTHOR);
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");

    @Test
    void everySectionIsReadAndHoldsWhatThePersonHas() {
        String event = circle.event(circle.as(TestCircle.AUTHOR), "Dentysta " + id);
        circle.as(TestCircle.AUTHOR).feed("evt/comment", "eventId=" + event, "text=Komentarz " + id);
        circle.as(TestCircle.MEMBER).feed("evt/comment", "eventId=" + event, "text=Nie moje " + id);
        List<String> sections = own("personal", Map.of()).json().getList("sections");
        assertThat(sections).hasSizeGreaterThan(20).contains("account", "inbox", "events", "event_comments", "profile");
        StringBuilder all = new StringBuilder();
        for (String section : sections) {
            Answer answer = own("personal", Map.of("section", section));
            assertThat(answer.status()).as(section).isEqualTo(200);
            all.append(answer.body());
        }
        assertThat(all.toString())
                .contains("Dentysta " + id, "Komentarz " + id, circle.signIn(TestCircle.AUTHOR))
                .doesNotContain("$2a$", "token_hash");
        assertThat(own("personal", Map.of("section", "event_comments")).body()).doesNotContain("Nie moje");
        assertThat(own("personal", Map.of("section", "account", "start", "1"))
                        .json()
                        .getList("rows"))
                .isEmpty();
    }

    @Test
    void othersCopiesAreForAdministratorsAndWrittenDown() {
        assertThat(own("events", Map.of("section", "account")).body()).contains("missing_scopes");
        String other = "" + circle.id(TestCircle.MEMBER);
        assertThat(own("personal|administration", Map.of("user_id", other, "section", "account"))
                        .text("reason"))
                .isEqualTo("trusted_required");
        String looks = "SELECT count(*) FROM audit_entry WHERE action = 'person.export' AND person_id = ?";
        assertThat(database.number(looks, id)).isZero();
        assertThat(admin.post("hejnal/export_person", Map.of("user_id", "" + id, "section", "account"))
                        .body())
                .contains(circle.signIn(TestCircle.AUTHOR));
        assertThat(database.number(looks + " AND value_after ->> 'section' = 'account'", id))
                .isEqualTo(1);
        assertThat(admin.post("hejnal/export_person", Map.of("user_id", "999999999", "section", "account"))
                        .body())
                .contains("object_not_found");
    }

    private Answer own(String scopes, Map<String, String> arguments) {
        return UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                .with(GrantedToken.enter(database, id, "{" + scopes.replace('|', ',') + "}"))
                .post("hejnal/export_person", arguments);
    }
}
