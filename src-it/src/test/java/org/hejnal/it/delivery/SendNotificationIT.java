package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;

/** The product's main job: a signed call reaches people's inboxes and mailboxes. */
@HejnalTest
class SendNotificationIT {
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private final Hub hub = Hub.main();
    private final Database database = new Database(hub.database());
    private final UsosClient admin = UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret");
    private final String message = "Zażółć gęślą jaźń " + UUID.randomUUID();

    @Test
    void twoAreToldAtOnceAndOneLater() throws Exception {
        String later =
                LocalDateTime.now(ZoneId.of("Europe/Warsaw")).plusSeconds(3).format(DATE_TIME);
        assertAccepted(Map.of("user_ids", "1001|1002", "message_pl", message, "data", "{\"room\": [7, null]}"));
        assertAccepted(Map.of("user_id", "1003", "message_pl", message, "send_after", later));

        for (long person : new long[] {1001, 1002, 1003}) {
            soon().until(() -> inbox(person).contains(message));
        }
        Answer anna = admin.get("events2/latest_notifications?limit=1&as_user_id=1001");
        assertThat(anna.json().getString("[0].message.pl")).isEqualTo(message);
        assertThat(anna.json().getString("[0].event_type.id")).isEqualTo("custom");
        assertThat(anna.json().getList("[0].data.room")).containsExactly(7, null);
        assertThat(anna.json().getBoolean("[0].is_read")).isFalse();
        Answer maria = admin.get("events2/latest_notifications?limit=1&as_user_id=1003");
        assertThat(maria.json().getString("[0].created_at")).isGreaterThanOrEqualTo(later);
        assertThat(maria.json().getMap("[0]")).containsEntry("data", null);

        for (String address : List.of("anna@example.edu", "jan@example.edu", "maria@example.edu")) {
            soon().until(() -> mailsTo(address).size() == 1);
            assertThat(mailsTo(address).get(0).getFrom()[0].toString()).contains("hejnal@");
        }
    }

    @Test
    void withoutAMessageTheTypeSpeaks() {
        long person = Crowd.enter(database, 1).firstId();
        assertAccepted(Map.of("user_id", "" + person, "message_pl", "", "event_type_id", "grades"));
        soon().until(() -> inbox(person).contains("Masz nową ocenę."));
        assertThat(inbox(person)).contains("You have a new grade.");
    }

    @Test
    void theInboxPagesFromTheNewestBackwards() {
        for (String number : List.of("first", "second", "third")) {
            assertAccepted(Map.of("user_id", "2001", "message_pl", number + message, "event_type_id", "news"));
            soon().until(() -> inbox(2001).contains(number + message));
        }
        Answer newest = admin.get("events2/latest_notifications?limit=2&as_user_id=2001");
        assertThat(newest.json().getList("message.pl")).containsExactly("third" + message, "second" + message);
        String before = newest.json().getString("[1].id");
        assertThat(admin.get("events2/latest_notifications?limit=1&as_user_id=2001&before=" + before)
                        .json()
                        .getList("message.pl"))
                .containsExactly("first" + message);
    }

    @Test
    void tenThousandAreReachedByOneCall() {
        Crowd crowd = Crowd.enter(database, 10_000);
        assertAccepted(Map.of("user_ids", crowd.ids(), "message_pl", message, "event_type_id", "news"));
        soon().until(() -> inboxesWithTheMessage() == crowd.size());
        assertThat(database.number(
                        "SELECT count(*) FROM delivery d JOIN notification n ON n.id = d.notification_id"
                                + " WHERE n.message_pl = ?",
                        message))
                .as("e-mails of a type that is off by default there")
                .isZero();
    }

    @Test
    void aRepeatWithTheSameKeyNotifiesNobodyAgain() {
        Map<String, String> call = Map.of("user_id", "2002", "message_pl", message, "idempotency_key", message);
        List<Integer> answers = IntStream.range(0, 10)
                .parallel()
                .mapToObj(i -> admin.post("events2/send_notification", call).status())
                .toList();
        assertThat(answers).containsOnly(200);
        assertThat(database.number("SELECT count(*) FROM notification WHERE message_pl = ?", message))
                .isOne();
    }

    @Test
    void switchesOfTypeAndChannelAreHonoured() {
        String type = "it." + UUID.randomUUID().toString().substring(0, 8);
        database.update("INSERT INTO event_type (id, name_pl) VALUES (?, 'Próba')", type);
        database.update("INSERT INTO event_channel (event_type_id, channel_id, is_enabled)" + " VALUES ('" + type
                + "', 'inbox', true), ('" + type + "', 'email', false)");
        assertAccepted(Map.of("user_id", "2003", "message_pl", message, "event_type_id", type));
        soon().until(() -> inbox(2003).contains(message));

        database.update("UPDATE event_type SET is_enabled = false WHERE id = ?", type);
        assertAccepted(Map.of("user_id", "2003", "message_pl", message + "!", "event_type_id", type));
        soon().until(() -> isDistributed(message + "!"));
        assertThat(inbox(2003)).doesNotContain(message + "!");
        assertThat(database.number(
                        "SELECT count(*) FROM delivery d JOIN notification n ON n.id = d.notification_id"
                                + " WHERE n.event_type_id = ?",
                        type))
                .isZero();
    }

    @Test
    void aRelayThatIsBusyIsAskedAgainAndOneThatRefusesIsNot() throws Exception {
        database.update("UPDATE account SET email = 'greylisted@example.edu' WHERE id = 2004");
        database.update("UPDATE account SET email = 'gone@example.edu' WHERE id = 2005");
        hub.mails().refuse("greylisted@example.edu", 451);
        hub.mails().refuse("gone@example.edu", 550);
        assertAccepted(Map.of("user_ids", "2004|2005", "message_pl", message));

        soon().until(() -> state(2005).equals("failed"));
        assertThat(failure(2005)).contains("550");
        soon().until(() -> failure(2004).contains("451"));
        assertThat(state(2004)).isEqualTo("due");

        hub.mails().accept("greylisted@example.edu");
        database.update("UPDATE delivery SET next_at = now() WHERE account_id = 2004 AND state = 'due'");
        soon().until(() -> state(2004).equals("sent"));
        assertThat(mailsTo("greylisted@example.edu")).hasSize(1);
    }

    @Test
    void mailsGoToThePreferredContactPoint() throws Exception {
        Crowd crowd = Crowd.enter(database, 3);
        long moved = crowd.firstId();
        long own = moved + 1;
        long nowhere = moved + 2;
        database.update("UPDATE account SET email = 'moved-" + moved + "@example.edu' WHERE id = ?", moved);
        database.update("UPDATE contact_point SET is_preferred = false WHERE account_id = ?", own);
        database.update("INSERT INTO contact_point (account_id, channel_id, address, origin) VALUES (" + own
                + ", 'email', 'own-" + own + "@example.org', 'own')");
        database.update("UPDATE account SET email = 'directory-" + own + "@example.edu' WHERE id = ?", own);
        database.update("UPDATE account SET email = NULL WHERE id = ?", nowhere);
        assertAccepted(Map.of("user_ids", crowd.ids(), "message_pl", message));

        soon().until(() -> mailsTo("moved-" + moved + "@example.edu").size() == 1);
        soon().until(() -> mailsTo("own-" + own + "@example.org").size() == 1);
        soon().until(() -> state(nowhere).equals("failed"));
        assertThat(failure(nowhere)).contains("no e-mail address");
        assertThat(mailsTo("directory-" + own + "@example.edu")).isEmpty();
        assertThat(mailsTo(Crowd.address(moved))).isEmpty();
    }

    @Test
    void aPersonWhomTheRelayHangsUpOnKeepsNobodyElseWaiting() {
        database.update("UPDATE account SET email = 'poison@example.edu' WHERE id = 2006");
        hub.mails().refuse("poison@example.edu", 421);
        assertAccepted(Map.of("user_ids", "2006|2007", "message_pl", message));

        soon().until(() -> state(2007).equals("sent"));
        assertThat(failure(2006)).contains("421");
        assertThat(state(2006)).isEqualTo("due");
        hub.mails().accept("poison@example.edu");
    }

    private void assertAccepted(Map<String, String> form) {
        assertThat(admin.post("events2/send_notification", form))
                .extracting(Answer::status, Answer::body)
                .containsExactly(200, "{}");
    }

    private String inbox(long person) {
        return admin.get("events2/latest_notifications?as_user_id=" + person).body();
    }

    private List<MimeMessage> mailsTo(String address) {
        return hub.mails().to(address).stream().filter(this::isAboutTheMessage).toList();
    }

    private boolean isAboutTheMessage(MimeMessage mail) {
        try {
            return mail.getSubject().contains(message.substring(0, 30));
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private long inboxesWithTheMessage() {
        return database.number(
                "SELECT count(*) FROM inbox_entry e JOIN notification n ON n.id = e.notification_id"
                        + " WHERE n.message_pl = ?",
                message);
    }

    private boolean isDistributed(String text) {
        return database.text("SELECT state FROM notification WHERE message_pl = ?", text)
                .equals("distributed");
    }

    private String state(long person) {
        return delivery("state", person);
    }

    private String failure(long person) {
        return delivery("failure", person);
    }

    private String delivery(String column, long person) {
        return database.text(
                "SELECT d." + column + " FROM delivery d JOIN notification n ON n.id = d.notification_id"
                        + " WHERE d.account_id = ? AND n.message_pl = ?",
                person,
                message);
    }
}
