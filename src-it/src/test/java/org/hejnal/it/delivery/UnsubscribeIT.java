package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** RFC 8058, as a mail program does it: one request with nothing but what the e-mail has. */
class UnsubscribeIT {
    private static final String PUBLIC = "https://events.example.edu";
    private static final Map<String, String> ONE_CLICK = Map.of("List-Unsubscribe", "One-Click");

    private static OwnHub own;
    private static Hub hub;
    private static Database database;

    private final long person = enter();
    private final String address = Crowd.address(person);

    @BeforeAll
    static void start() {
        own = new OwnHub("unsubscribe");
        hub = own.start(Map.of("HEJNAL_PUBLIC_URL", PUBLIC));
        database = new Database(hub.database());
    }

    @AfterAll
    static void stop() {
        own.close();
    }

    @Test
    void oneClickEndsTheTypeAndAnotherBringsItBack() throws MessagingException {
        String link = link(send("custom"));
        assertThat(HttpCall.to(link).send().body()).contains("<button type=\"submit\" class=\"primary\"");
        assertThat(choices()).as("looking at it").isEmpty();

        assertThat(HttpCall.to(link).form(Map.of("something", "else")).send().statusCode())
                .isEqualTo(200);
        assertThat(choices()).as("what decides nothing").isEmpty();

        HttpResponse<String> ended = HttpCall.to(link).form(ONE_CLICK).send();
        assertThat(ended.statusCode()).isEqualTo(200);
        assertThat(choices()).isEqualTo("custom:email:false");
        assertThat(HttpCall.to(link).form(ONE_CLICK).send().statusCode())
                .as("a second click")
                .isEqualTo(200);

        sendWithout("custom");
        HttpCall.to(link).form(Map.of("choice", "again")).send();
        assertThat(choices()).isEqualTo("custom:email:true");
        assertThat(send("custom")).isNotNull();
    }

    @Test
    void theLinkOfADigestEndsItsTypesAndNoOther() throws MessagingException {
        List<String> types = List.of("digested_a", "digested_b", "digested_must", "not_digested");
        types.forEach(this::createType);
        database.update("""
                WITH n AS (
                  INSERT INTO notification (event_type_id, message_pl, created_at, due_at, state)
                  SELECT t, 'W zestawieniu', now(), now(), 'distributed'
                  FROM unnest(ARRAY['digested_a', 'digested_b', 'digested_must']) t RETURNING id),
                items AS (
                  INSERT INTO digest_item (notification_id, account_id, channel_id, days)
                  SELECT n.id, ?, 'email', 1 FROM n)
                INSERT INTO digest_window (account_id, channel_id, days, is_collecting, closes_on, next_at)
                VALUES (?, 'email', 1, true, current_date - 1, now() - interval '1 day')
                """, person, person);
        soon().until(() -> !hub.mails().to(address).isEmpty());
        assertThat(HttpCall.to(link(hub.mails().to(address).get(0)))
                        .form(ONE_CLICK)
                        .send()
                        .statusCode())
                .isEqualTo(200);
        assertThat(choices()).isEqualTo("digested_a:email:false digested_b:email:false");
    }

    @Test
    void whatIsMandatoryHasNoLink() throws MessagingException {
        createType("must_come_must");
        assertThat(send("must_come_must").getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void nobodyElsesLinkEndsAnything() throws MessagingException {
        String link = link(send("custom"));
        String forged = link.substring(0, link.length() - 1) + (link.endsWith("0") ? "1" : "0");
        for (String wrong : List.of(forged, hub.baseUrl() + "/unsubscribe", hub.baseUrl() + "/unsubscribe?token=%00")) {
            assertThat(HttpCall.to(wrong).form(ONE_CLICK).send().statusCode())
                    .as(wrong)
                    .isEqualTo(404);
        }
        database.update("UPDATE account SET is_active = false WHERE id = ?", person);
        assertThat(HttpCall.to(link).form(ONE_CLICK).send().statusCode())
                .as("somebody who has gone")
                .isEqualTo(404);
        assertThat(choices()).isEmpty();
    }

    private static long enter() {
        return Crowd.enter(database, 1).firstId();
    }

    private MimeMessage send(String type) {
        int before = hub.mails().to(address).size();
        post(type);
        soon().until(() -> hub.mails().to(address).size() > before);
        return hub.mails().to(address).get(before);
    }

    private void sendWithout(String type) {
        int before = hub.mails().to(address).size();
        post(type);
        soon().until(() -> database.number(
                        "SELECT count(*) FROM notification n JOIN notification_recipient r ON r.notification_id = n.id"
                                + " WHERE r.account_id = ? AND n.state = 'waiting'",
                        person)
                == 0);
        assertThat(database.number(
                        "SELECT count(*) FROM delivery WHERE account_id = ? AND state IN ('due', 'leased')", person))
                .isZero();
        assertThat(hub.mails().to(address)).hasSize(before);
    }

    private void post(String type) {
        assertThat(UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                        .post(
                                "events2/send_notification",
                                Map.of("user_id", "" + person, "message_pl", "Koniec?", "event_type_id", type))
                        .status())
                .isEqualTo(200);
    }

    private void createType(String id) {
        database.update(
                "INSERT INTO event_type (id, name_pl, is_mandatory, send_by_default) VALUES (?, ?, ?, true)",
                id,
                "Rodzaj " + id,
                id.endsWith("must"));
        database.update(
                "INSERT INTO event_channel (event_type_id, channel_id, send_by_default) VALUES (?, 'email', true)", id);
        soon("the catalogue is read again")
                .until(() -> UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                                .get("events2/event_type?id=" + id)
                                .status()
                        == 200);
    }

    private String choices() {
        return String.valueOf(database.text(
                "SELECT coalesce(string_agg(event_type_id || ':' || channel_id || ':' || is_enabled, ' '"
                        + " ORDER BY event_type_id), '') FROM user_preference WHERE account_id = ?",
                person));
    }

    /** The link of an e-mail, at the address where the test finds the server. */
    private static String link(MimeMessage mail) throws MessagingException {
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String header = mail.getHeader("List-Unsubscribe", null);
        assertThat(header).startsWith("<" + PUBLIC + "/").endsWith(">");
        return header.substring(1, header.length() - 1).replace(PUBLIC, hub.baseUrl());
    }
}
