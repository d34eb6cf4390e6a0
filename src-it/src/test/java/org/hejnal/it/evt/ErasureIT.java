package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.MainHub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** Of an erased person nothing is left, wherever one looks; of the others everything is. */
@HejnalTest
class ErasureIT {
    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final Database database = circle.database();
    private final long id = circle.id(TestCircle.MEMBER);
    private final long other = circle.id(TestCircle.AUTHOR);

    /** Words that stand nowhere but in what the person has written, or others have written to them alone. */
    private final String secret = "Sekretnik" + id;

    private final String name = "Wymazalska" + id;
    private final String address = circle.signIn(TestCircle.MEMBER);
    private final EvtClient own = circle.as(TestCircle.MEMBER);
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");

    @Test
    void nothingIsLeftOfAnErasedPerson() throws IOException {
        fill();
        assertThat(tablesWith(secret))
                .contains("calendar_event", "calendar_event_comment", "notification", "statement");
        List<String> photos = photoKeys();
        assertThat(photos).hasSize(4);
        long token = database.number("SELECT count(*) FROM access_token WHERE account_id = ?", id);
        assertThat(token).isPositive();

        assertThat(erase(id, id).body()).isEqualTo("{}");

        assertThat(tablesWith(secret)).isEmpty();
        assertThat(tablesWith(name)).isEmpty();
        assertThat(tablesWith(address)).isEmpty();
        assertThat(tablesWithNumber()).containsExactlyInAnyOrder("audit_entry", "erased_person");
        assertThat(database.number(
                        "SELECT count(*) FROM audit_entry WHERE CAST(audit_entry AS text) LIKE '%' || ? || '%'"
                                + " AND action <> 'person.erase'",
                        "" + id))
                .isZero();
        assertThat(MainHub.log()).doesNotContain(secret, name, address);
        assertThat(photos)
                .allSatisfy(key -> assertThat(
                                database.number("SELECT count(*) FROM photo_garbage WHERE store_key = ?", key))
                        .isEqualTo(1));
        soon().until(() -> own.get("acc/getstate").body().contains("501"));
    }

    @Test
    void whatOthersNeedStays() {
        fill();
        erase(id, id);
        assertThat(database.number("SELECT count(*) FROM calendar_event WHERE title = ?", "Wspólne " + id))
                .isEqualTo(1);
        assertThat(database.number(
                        "SELECT count(*) FROM statement WHERE title_pl = ? AND author_id IS NULL", "Dla grupy " + id))
                .isEqualTo(1);
        assertThat(database.number(
                        "SELECT count(*) FROM notification n JOIN notification_recipient r ON r.notification_id = n.id"
                                + " WHERE n.message_pl = ? AND r.account_id = ?",
                        "Do dwojga " + id,
                        other))
                .isEqualTo(1);
        assertThat(circle.as(TestCircle.AUTHOR).error("acc/getfamily", "circleId=" + circle.id()))
                .isEqualTo("0");
    }

    /** Somebody else comes to own a circle that the erased person owned alone. */
    @Test
    void aCircleKeepsAnOwner() {
        erase(circle.id(TestCircle.OWNER), circle.id(TestCircle.OWNER));
        assertThat(database.number("SELECT count(*) FROM circle_member WHERE circle_id = ? AND is_owner", circle.id()))
                .isEqualTo(1);
    }

    @Test
    void erasingAsksTwiceAndSparesWhoHasARole() {
        assertThat(erase(id, other).body()).contains("param_invalid", "confirm");
        database.update("UPDATE account SET auditor = true WHERE id = ?", id);
        assertThat(erase(id, id).body()).contains("object_invalid", "has_role");
        assertThat(erase(id, id).status()).isEqualTo(400);
        assertThat(database.number("SELECT count(*) FROM account WHERE id = ?", id))
                .isEqualTo(1);
        database.update("UPDATE account SET auditor = false WHERE id = ?", id);
        assertThat(erase(id, id).status()).isEqualTo(200);
        assertThat(erase(id, id).body()).contains("object_not_found");
    }

    private Answer erase(long person, long confirmed) {
        return admin.post("hejnal/erase_person", Map.of("user_id", "" + person, "confirm", "" + confirmed));
    }

    /** Puts something of the person into as many tables as there are ways. */
    private void fill() {
        database.update("UPDATE account SET first_name = 'Zdzisława', last_name = ? WHERE id = ?", name, id);
        database.update(
                "INSERT INTO profile (account_id, student_number, alt_email, phone_numbers, interests_pl)"
                        + " VALUES (?, 'S-1', 'alt' || ?, '{600700800}', ?)",
                id,
                address,
                secret);
        database.update(
                "INSERT INTO profile_address (account_id, position, kind, address) VALUES (?, 0, 'other', ?)",
                id,
                secret);
        database.update(
                "INSERT INTO profile_previous_name (account_id, position, last_name) VALUES (?, 0, ?)", id, secret);
        database.update("INSERT INTO group_member (group_id, account_id) VALUES ('', ?)", id);
        database.update(
                "INSERT INTO second_factor (account_id, secret, created_at) VALUES (?, 'clear:' || ?, now())",
                id,
                secret);
        database.update(
                "INSERT INTO consumer_test_person (consumer_id, account_id) SELECT id, ? FROM consumer WHERE consumer_key ="
                        + " 'demo'",
                id);
        calendar();
        sends();
        statements();
        account();
    }

    private void calendar() {
        String shared = own.feed(
                        "evt/create", "circleId=" + circle.id(), "text=Wspólne " + id, "startDate=2026-03-01T10:00:00Z")
                .getString("eventId");
        String alone = own.feed("acc/createfamily", "name=" + secret).getString("family_id");
        new Upload()
                .text("circleId", alone)
                .text("text", "Prywatne " + secret)
                .text("startDate", "2026-03-01T10:00:00Z")
                .file("file", "a", Upload.picture(40, 30, "png"))
                .send(own, "evt/create");
        new Upload()
                .text("eventId", shared)
                .file("file", "b", Upload.picture(50, 30, "png"))
                .send(own, "evt/update");
        own.feed("evt/comment", "eventId=" + shared, "text=" + secret);
        own.feed("evt/create", "circleId=" + alone, "text=" + secret, "startDate=2026-03-01T10:00:00Z");
        own.feed("acc/addmember", "circleId=" + alone, "accountId=" + circle.id(TestCircle.STRANGER));
        own.feed("web/set", "var=theme", "value=" + secret);
        own.feed("acc/setprofile", "birthDate=1990-05-05");
        EvtClient stranger = circle.as(TestCircle.STRANGER);
        String foreign = stranger.feed("acc/createfamily", "name=Obcy").getString("family_id");
        stranger.feed("acc/addmember", "circleId=" + foreign, "accountId=" + id);
    }

    private void sends() {
        admin.post("events2/send_notification", Map.of("user_ids", "" + id, "message_pl", "Tylko do " + secret));
        admin.post("events2/send_notification", Map.of("user_ids", id + "|" + other, "message_pl", "Do dwojga " + id));
        soon().until(() -> database.number("SELECT count(*) FROM inbox_entry WHERE account_id = ?", id) >= 2);
        HttpCall.to(hub.baseUrl() + "/services/events2/generate_one_time_code?"
                        + HttpCall.encoded(Map.of(
                                "oauth_consumer_key", "demo-admin",
                                "oauth_signature_method", "PLAINTEXT",
                                "oauth_signature", "demo-admin-secret&",
                                "as_user_id", "" + id)))
                .send();
        admin.post("hejnal/send_password_link", Map.of("user_id", "" + id));
    }

    private void statements() {
        database.update("""
                WITH added AS (
                  INSERT INTO statement (statement_type, title_pl, sent_at, created_at, updated_at)
                  VALUES ('statement', ?, now(), now(), now()) RETURNING id, published_at)
                INSERT INTO statement_recipient (statement_id, account_id, published_at)
                SELECT id, ?, published_at FROM added
                """, "Tylko dla " + secret, id);
        database.update("""
                INSERT INTO statement (author_id, primary_group_id, statement_type, title_pl, sent_at, created_at, updated_at)
                VALUES (?, '', 'statement', ?, now(), now(), now())
                """, id, "Dla grupy " + id);
    }

    private void account() {
        UsosClient client = UsosClient.of(hub.baseUrl(), "demo", "demo-secret").with(GrantedToken.enter(database, id));
        client.post("hejnal/renew_calendar_feed", Map.of());
        HttpCall.to(hub.baseUrl() + "/api/log/in")
                .form(Map.of("identifier", address, "password", "wrong"))
                .send();
    }

    private List<String> photoKeys() {
        return Stream.of(database.text(
                                "SELECT string_agg(store_key || ' ' || thumbnail_key, ' ') FROM photo WHERE author_id = ?",
                                id)
                        .split(" "))
                .toList();
    }

    /** The tables with a row that has the text somewhere: all that a dump would show. */
    private List<String> tablesWith(String text) {
        return tables("CAST(t AS text) ILIKE '%' || ? || '%'", text);
    }

    private List<String> tablesWithNumber() {
        return tables("CAST(t AS text) ~ ?", "(^|[^0-9A-Za-z.])" + id + "($|[^0-9A-Za-z.+:])").stream()
                .filter(table ->
                        !List.of("notification", "statement", "calendar_event").contains(table))
                .toList();
    }

    private List<String> tables(String condition, String value) {
        return Stream.of(database.text("SELECT string_agg(tablename, ' ') FROM pg_tables WHERE schemaname = 'public'")
                        .split(" "))
                .filter(table -> database.number("SELECT count(*) FROM " + table + " t WHERE " + condition, value) > 0)
                .toList();
    }
}
